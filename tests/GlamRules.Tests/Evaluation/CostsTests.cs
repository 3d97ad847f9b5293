using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation;

public class CostsTests
{
    private static readonly Costs Some = new()
    {
        Errors = ImmutableDictionary<(string, string), double>.Empty.Add(("a", "b"), 5).Add(("b", "a"), 1),
        Misses = ImmutableDictionary<string, double>.Empty.Add("a", 3),
        FalseAlarms = ImmutableDictionary<string, double>.Empty.Add("a", 1),
    };

    [Theory]
    [InlineData("a", "a", 0)]
    [InlineData("a", "b", 5)]
    [InlineData("b", "a", 1)]
    [InlineData("a", "c", 5)]
    public void Of_OneLabel_IsTheErrorOrTheDearest(string gold, string answer, double cost) => Some.Of(Answer.OfLabel(gold), Answer.OfLabel(answer)).ShouldBe(cost);

    [Fact]
    public void Of_Sets_AddsEveryMissAndFalseAlarm()
    {
        Some.Of(Answer.OfLabels(["a", "b"]), Answer.OfLabels(["c"])).ShouldBe(3 + 5 + 5);
        Some.Of(Answer.OfLabels([]), Answer.OfLabels(["a"])).ShouldBe(1);
        Some.Of(Answer.OfLabels(["a"]), Answer.OfLabels(["a"])).ShouldBe(0);
    }

    [Fact]
    public void Of_NoAnswer_IsAbstentionAndLookOrAnError()
    {
        Some.Of(Answer.OfLabel("a"), null).ShouldBe(5);
        (Some with { Human = 0.2 }).Of(Answer.OfLabel("a"), null).ShouldBe(0.2);
        (Some with { Human = 0.2, Abstain = 0.5 }).Of(Answer.OfLabel("a"), null).ShouldBe(0.7);
        (Some with { Abstain = 0 }).Of(Answer.OfLabels(["a"]), null).ShouldBe(0);
    }

    [Fact]
    public void Of_NothingNamed_IsOneAnError() => new Costs().Of(Answer.OfValue("1850"), Answer.OfValue("1851")).ShouldBe(1);

    [Theory]
    [InlineData(1000.0, 20.0, 10.0, 40.0, 500_000.0, 250_000.0, 1_000_000.0)]
    [InlineData(1000.0, 20.0, -10.0, 40.0, 500_000.0, 250_000.0, null)]
    [InlineData(1000.0, -20.0, -30.0, 10.0, null, 1_000_000.0, null)]
    [InlineData(1000.0, -20.0, -30.0, -10.0, null, null, null)]
    [InlineData(1000.0, 0.0, null, null, null, null, null)]
    [InlineData(-50.0, 20.0, 10.0, 40.0, 0.0, 0.0, 0.0)]
    public void BreakEven_PriceAndSaving_IsWherePriceIsSaved(double price, double saving, double? low, double? high, double? records, double? least, double? most)
    {
        BreakEven even = BreakEven.Of("a", "b", 10, price, new Estimate(saving, low, high));
        (even.Records, even.Least, even.Most).ShouldBe((records, least, most));
    }

    [Fact]
    public void Comparison_WithCosts_TellsWhatIsSavedWithItsInterval()
    {
        string[] gold = Scored.Repeat(("a", 200), ("b", 200));
        EvaluationInput input = Scored.Input(
            TaskKind.Label, ["a", "b"], gold, Scored.By("cost", 100) with { Costs = Some },
            Scored.Repeat(("a", 180), ("b", 220)), Scored.Repeat(("a", 195), ("b", 205)));
        Comparison comparison = Evaluator.Evaluate(input).Comparisons[0];
        comparison.Saving!.Value.Value!.Value.ShouldBe(15 * 5 / 400.0 * 10_000, 1e-9);
        (comparison.Saving.Value.Value, comparison.Saving.Value.Low, comparison.Saving.Value.High).ShouldBe((comparison.Difference, comparison.Low, comparison.High));
        (comparison.Unit, comparison.Verdict, comparison.Labels.Length).ShouldBe(("", Verdict.BAdds, 0));
    }
}
