using CsCheck;
using GlamRules.Statistics;
using GlamRules.Statistics.Agreement;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Agreement;

public class DawidSkeneTests
{
    private static readonly Gen<string[]> Tables = Gen.Char["abc-"].Array[4].Select(row => new string(row)).Array[1, 30];

    [Theory]
    [InlineData(0)]
    [InlineData(0.01)]
    [InlineData(1)]
    public void Fit_AnyRatings_NeverBecomesLessLikely(double smoothing) => Tables.Where(rows => rows.Any(row => row != "----")).Sample(rows =>
    {
        Consensus consensus = DawidSkene.Fit(Annotators.Of(rows), smoothing, 60);
        return consensus.Objective.Zip(consensus.Objective.Skip(1)).All(pair => pair.Second >= pair.First - (1e-9 * Math.Max(1, Math.Abs(pair.First))));
    });

    [Fact]
    public void Fit_WithoutSmoothing_EndsAtTheLikelihoodOfItsOwnFigures()
    {
        // The last round's figures are those before the last expectation, whose likelihood the objective ends with.
        Ratings ratings = Annotators.Of("aab", "abb", "aaa", "bbb", "b-b", "ccb", "cc-", "cac");
        Consensus consensus = DawidSkene.Fit(ratings, 0);
        double sum = 0;
        for (int record = 0; record < ratings.Records; record++)
        {
            double chance = 0;
            for (int isTrue = 0; isTrue < ratings.Labels; isTrue++)
            {
                double joint = consensus.Prior[isTrue];
                foreach (Rating rating in ratings[record])
                {
                    joint *= consensus.Confusion(rating.Annotator, isTrue, rating.Label);
                }

                chance += joint;
            }

            sum += Math.Log(chance);
        }

        consensus.Converged.ShouldBeTrue();
        consensus.Objective[^1].ShouldBe(sum, 1e-9);
    }

    [Fact]
    public void Posterior_AnyRatings_AddsUpToOne() => Tables.Where(rows => rows.Any(row => row != "----")).Sample(rows =>
    {
        Ratings ratings = Annotators.Of(rows);
        Consensus consensus = DawidSkene.Fit(ratings, mostRounds: 20);
        return Enumerable.Range(0, ratings.Records).All(i => Math.Abs(Sum(consensus.Posterior(i)) - 1) < 1e-9);
    });

    [Fact]
    public void Fit_AnnotatorsOfKnownSkill_FindsItAndBeatsTheMajority()
    {
        // Two careful annotators among three who guess half of the time; each leaves out one record in five.
        double[] skill = [0.95, 0.95, 0.5, 0.5, 0.5];
        (Ratings ratings, int[] truth) = Simulate(skill, 3, 3000);
        Consensus consensus = DawidSkene.Fit(ratings);
        int right = truth.Where((label, i) => consensus.Label(i) == label).Count();
        int byMajority = truth.Where((label, i) => ratings.CountsOf(i) is var counts && Array.IndexOf(counts, counts.Max()) == label).Count();
        right.ShouldBeGreaterThan(byMajority + 100);
        for (int annotator = 0; annotator < skill.Length; annotator++)
        {
            for (int label = 0; label < 3; label++)
            {
                consensus.Confusion(annotator, label, label).ShouldBe(skill[annotator] + ((1 - skill[annotator]) / 3), 0.06);
            }
        }
    }

    [Fact]
    public void Fit_SameRatings_GivesTheSameToTheLastDigit()
    {
        (Ratings ratings, _) = Simulate([0.9, 0.7, 0.6], 2, 200);
        DawidSkene.Fit(ratings).Objective.ShouldBe(DawidSkene.Fit(ratings).Objective);
    }

    [Fact]
    public void Fit_NobodySpeaksOnARecord_GivesThePrior()
    {
        Consensus consensus = DawidSkene.Fit(Annotators.Of("aaa", "---", "bbb", "aaa"));
        consensus.Posterior(1).ToArray().ShouldBe(consensus.Prior, 1e-12);
    }

    [Fact]
    public void Fit_OneAnnotator_RepeatsThem()
    {
        Consensus consensus = DawidSkene.Fit(Annotators.Of("a", "b", "a"), 0);
        new[] { consensus.Label(0), consensus.Label(1), consensus.Label(2) }.ShouldBe([0, 1, 0]);
    }

    [Fact]
    public void Fit_OneLabel_IsCertain() => DawidSkene.Fit(Annotators.Of("aa", "a-")).Posterior(1)[0].ShouldBe(1);

    [Fact]
    public void Fit_ThousandsOfRecordsAndDozensOfRules_ConvergesWithinTheRoundsAllowed()
    {
        (Ratings ratings, _) = Simulate([.. Enumerable.Range(0, 36).Select(i => 0.4 + (i % 6 * 0.1))], 4, 4000, leftOut: 0.8);
        DawidSkene.Fit(ratings).Converged.ShouldBeTrue();
    }

    private static (Ratings Ratings, int[] Truth) Simulate(double[] skill, int labels, int records, double leftOut = 0.2)
    {
        SeededRandom random = new(4);
        int[] truth = [.. Enumerable.Range(0, records).Select(_ => random.Next(labels))];
        List<Rating>[] words = [.. truth.Select(label => skill.Select((share, annotator) =>
        {
            bool speaks = random.NextDouble() >= leftOut;
            bool knows = random.NextDouble() < share;
            int guess = random.Next(labels);
            return (Speaks: speaks, Rating: new Rating(annotator, knows ? label : guess));
        }).Where(w => w.Speaks).Select(w => w.Rating).ToList())];
        return (new Ratings(skill.Length, labels, words), truth);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }
}
