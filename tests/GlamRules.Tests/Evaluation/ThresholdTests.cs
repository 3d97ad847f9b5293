using GlamRules.Evaluation;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation;

public class ThresholdTests
{
    [Theory]
    [InlineData(0.80, true, 0.85, 0.75, 0.95, true, false)]
    [InlineData(0.70, true, 0.85, 0.75, 0.95, true, true)]
    [InlineData(0.90, true, 0.85, 0.75, 0.95, false, false)]
    [InlineData(0.96, true, 0.85, 0.75, 0.95, false, true)]
    [InlineData(0.96, false, 0.85, 0.75, 0.95, true, true)]
    [InlineData(0.80, false, 0.85, 0.75, 0.95, false, false)]
    public void Judge_ValueAndInterval_SaysWhetherItPassesAndHowSurely(
        double bound, bool atLeast, double value, double low, double high, bool passes, bool certain)
    {
        ThresholdResult result = ThresholdRule.Judge(new Threshold("recall:a", bound, atLeast), new Estimate(value, low, high));
        (result.Passes, result.Certain).ShouldBe((passes, certain));
    }

    [Fact]
    public void Judge_AbsentValue_DoesNotPass() => ThresholdRule.Judge(new Threshold("recall:a", 0, true), default).Passes.ShouldBeFalse();

    [Fact]
    public void Evaluate_FirstFailingThreshold_Eliminates()
    {
        PredictorResult result = Scored.One(
            ["a", "b"], ["a", "a", "b"], ["a", "b", "b"],
            new Threshold("coverage", 1, true), new Threshold("recall:a", 0.9, true), new Threshold("precision:b", 0.9, true));
        result.EliminatedBy.ShouldBe("recall:a");
        result.Thresholds.Select(threshold => threshold.Passes).ShouldBe([true, false, false]);
    }

    [Fact]
    public void Apply_FigureMeasuredElsewhere_IsJudgedOnceItIsKnown()
    {
        Threshold speed = new("records-per-second", 1000, true);
        PredictorResult result = Scored.One(["a", "b"], ["a", "b"], ["a", "b"], speed);
        result.Thresholds.ShouldBeEmpty();
        ThresholdRule.Apply(result, Scored.By("accuracy", 0.05, speed), _ => new Estimate(500)).EliminatedBy.ShouldBe("records-per-second");
    }

    [Fact]
    public void Winner_AllPass_IsTheBestAndOfTwoAsGoodTheEarlier()
    {
        string[] gold = ["a", "a", "b", "b"];
        Evaluator.Evaluate(Scored.Input(default, ["a", "b"], gold, Scored.By("accuracy"), ["a", "b", "b", "b"], gold, gold)).Winner.ShouldBe("q");
    }

    [Fact]
    public void Winner_BestIsEliminated_IsTheBestOfTheRest()
    {
        string[] gold = ["a", "a", "b", "b"];
        Criteria criteria = Scored.By("accuracy", 0.05, new Threshold("coverage", 1, true));
        Evaluator.Evaluate(Scored.Input(default, ["a", "b"], gold, criteria, ["a", "a", "b", "-"], ["a", "a", "a", "a"])).Winner.ShouldBe("q");
    }

    [Fact]
    public void Winner_NobodyPasses_IsNobody()
    {
        EvaluationResult result = Evaluator.Evaluate(Scored.Input(
            default, ["a", "b"], ["a", "b"], Scored.By("accuracy", 0.05, new Threshold("accuracy", 1, true)), ["a", "a"]));
        result.Winner.ShouldBeNull();
        result.Findings.ShouldContain(finding => finding.Id == "none-passes");
    }
}
