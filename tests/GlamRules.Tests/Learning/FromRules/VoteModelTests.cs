using System.Collections.Immutable;
using GlamRules.Learning.FromRules;
using GlamRules.Predictions;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.FromRules;

public class VoteModelTests
{
    private static readonly ImmutableArray<string> Labels = ["A", "B"];

    [Fact]
    public void Fit_NoVote_HasNoLabel() => VoteModel.Fit([[], Votes((0, "A"))], 1, Labels).ShouldBe([-1, 0]);

    [Fact]
    public void Fit_VotesForOtherLabels_HasNoLabel() => VoteModel.Fit([Votes((0, "C"))], 1, Labels).ShouldBe([-1]);

    // Four rules that are nearly always right, and two that say B on half of all records: where one of the first meets
    // both of the others, a count of votes is wrong.
    [Fact]
    public void Fit_RulesOfUnlikeWorth_IsRightMoreOftenThanTheMajority()
    {
        SeededRandom random = new(7);
        List<ImmutableArray<Vote>> votes = [];
        List<int> truth = [];
        for (int i = 0; i < 600; i++)
        {
            int isTrue = random.Next(2);
            truth.Add(isTrue);
            List<(int, string)> said = [];
            for (int rule = 0; rule < 4; rule++)
            {
                int label = rule % 2;
                if (random.NextDouble() < (label == isTrue ? 0.7 : 0.02))
                {
                    said.Add((rule, Labels[label]));
                }
            }

            for (int rule = 4; rule < 6; rule++)
            {
                if (random.NextDouble() < 0.5)
                {
                    said.Add((rule, "B"));
                }
            }

            votes.Add(Votes([.. said]));
        }

        int[] found = VoteModel.Fit(votes, 6, Labels);
        int[] voted = [.. Enumerable.Range(0, 600).Where(i => votes[i].Length > 0)];
        int model = voted.Count(i => found[i] == truth[i]);
        int majority = voted.Count(i => (votes[i].Count(v => v.Label == "A") >= votes[i].Count(v => v.Label == "B") ? 0 : 1) == truth[i]);
        model.ShouldBeGreaterThan(majority);
    }

    private static ImmutableArray<Vote> Votes(params (int Rule, string Label)[] votes) => [.. votes.Select(v => new Vote(v.Rule, v.Label, []))];
}
