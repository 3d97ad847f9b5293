using CsCheck;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Triage.Scoring;

public class ScorerTests
{
    private const double Rounding = 1e-9;

    private static readonly Aspect[] Scored = [Aspect.Impact, Aspect.Feasibility];

    [Fact]
    public void Position_OfAFewAnswers_IsTheirWeightedMean()
    {
        Project project = SomeProjects.Empty("a").With(Questionnaire.Find("data")!, ProjectAnswer.Of("all")).With(Questionnaire.Find("labels")!, ProjectAnswer.Of("doubtful"));
        Position position = Scorer.Of(project, Aspect.Feasibility, Weights.Default);
        // Weights 3 and 2 of 25; points 100 and 25.
        position.Value!.Value.ShouldBe(350 / 5.0, Rounding);
        position.Low.ShouldBe(350 / 25.0, Rounding);
        position.High.ShouldBe((350 + (20 * 100)) / 25.0, Rounding);
    }

    [Fact]
    public void Together_OfBothPositions_IsTheRootOfTheirProduct()
    {
        Scorer.Together(new Position(90, 90, 90), new Position(40, 40, 40), Weights.Default).Value!.Value.ShouldBe(60, Rounding);
        Scorer.Together(new Position(100, 100, 100), new Position(0, 0, 0), Weights.Default).Value.ShouldBe(0);
        Scorer.Together(new Position(80, 80, 80), new Position(null, 0, 100), Weights.Default.With("feasibility", 0)).Value!.Value.ShouldBe(80, Rounding);
    }

    [Fact]
    public void Position_OfNothingKnown_IsOpenFrom0To100()
    {
        Position position = Scorer.Of(SomeProjects.Empty("a"), Aspect.Impact, Weights.Default);
        position.ShouldBe(new Position(null, 0, 100));
    }

    [Fact]
    public void MorePoints_ForAnyAnswer_NeverLowerAPosition() =>
        Gen.Select(SomeProjects.Any(), SomeProjects.AnyWeights, Gen.Int[0, Questionnaire.Scored.Length - 1]).Sample((project, weights, at) =>
        {
            TriageQuestion question = Questionnaire.Scored[at];
            Position[] upwards = [.. question.Alternatives().OrderBy(a => question.Points(a)).Select(a => Scorer.Together(project.With(question, a), weights))];
            for (int i = 1; i < upwards.Length; i++)
            {
                (upwards[i].Value ?? 0).ShouldBeGreaterThanOrEqualTo((upwards[i - 1].Value ?? 0) - Rounding);
                upwards[i].Low.ShouldBeGreaterThanOrEqualTo(upwards[i - 1].Low - Rounding);
                upwards[i].High.ShouldBeGreaterThanOrEqualTo(upwards[i - 1].High - Rounding);
            }
        });

    [Fact]
    public void Range_OfAnOpenProject_HoldsEveryCompletion() =>
        Gen.Select(SomeProjects.Any(), SomeProjects.Any(), SomeProjects.AnyWeights).Sample((project, other, weights) =>
        {
            Project completed = project;
            foreach (TriageQuestion question in Questionnaire.All.Where(q => project[q].IsOpen))
            {
                completed = completed.With(question, other[question].IsOpen ? question.Alternatives().Last() : other[question]);
            }

            foreach (Aspect aspect in Scored)
            {
                Position open = Scorer.Of(project, aspect, weights);
                Scorer.Of(completed, aspect, weights).Value!.Value.ShouldBeInRange(open.Low - Rounding, open.High + Rounding);
                (open.Value ?? open.Low).ShouldBeInRange(open.Low - Rounding, open.High + Rounding);
            }

            Position together = Scorer.Together(project, weights);
            Scorer.Together(completed, weights).Value!.Value.ShouldBeInRange(together.Low - Rounding, together.High + Rounding);
        });

    [Fact]
    public void Weights_AllTimesTheSame_ChangeNothing() =>
        Gen.Select(SomeProjects.Any(), SomeProjects.AnyWeights, Gen.Double[0.01, 100]).Sample((project, weights, factor) =>
        {
            Weights scaled = Weights.Ids.Aggregate(weights, (all, id) => all.With(id, weights[id] * factor));
            Position before = Scorer.Together(project, weights);
            Position after = Scorer.Together(project, scaled);
            after.Low.ShouldBe(before.Low, Rounding);
            after.High.ShouldBe(before.High, Rounding);
            (after.Value ?? -1).ShouldBe(before.Value ?? -1, Rounding);
        });
}
