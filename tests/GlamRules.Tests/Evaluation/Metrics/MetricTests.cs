using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation.Metrics;

public class MetricTests
{
    private static readonly string[] Labels = ["a", "b", "c"];

    [Fact]
    public void Abstention_AnyLabel_IsAMissAndNoFalseAlarm()
    {
        PredictorResult result = Scored.One(["a", "b"], ["a", "a", "b", "b"], ["a", "-", "b", "!"]);
        Value(result, "accuracy").ShouldBe(0.5);
        Value(result, "recall:a").ShouldBe(0.5);
        Value(result, "precision:a").ShouldBe(1);
        Value(result, "f1:a")!.Value.ShouldBe(2.0 / 3, 1e-12);
        Value(result, "micro-f1")!.Value.ShouldBe(4.0 / 6, 1e-12);
        Value(result, "coverage").ShouldBe(0.5);
        Value(result, "accuracy-where-answered").ShouldBe(1);
        (result.Answered, result.Abstained, result.Faults).ShouldBe((2, 1, 1));
    }

    [Fact]
    public void KappaAndMatthews_Abstentions_CountAsAnAnswerThatGoldNeverHas()
    {
        // Confusion [[1, 0 | 1], [0, 2 | 0]]: observed 3/4, by chance (2*1 + 2*2) / 16.
        PredictorResult result = Scored.One(["a", "b"], ["a", "a", "b", "b"], ["a", "-", "b", "b"]);
        Value(result, "cohen-kappa")!.Value.ShouldBe((0.75 - 0.375) / (1 - 0.375), 1e-12);
        Value(result, "matthews")!.Value.ShouldBe(((3.0 * 4) - 6) / Math.Sqrt((16 - 8) * (16.0 - 6)), 1e-12);
    }

    [Fact]
    public void Confusion_AbstentionsAndFaults_HaveColumnsOfTheirOwn()
    {
        ConfusionMatrix confusion = Scored.One(["a", "b"], ["a", "a", "b", "b"], ["b", "-", "b", "!"]).Confusion;
        confusion.Gold.ShouldBe(["a", "b"]);
        confusion.Predicted.ShouldBe(["a", "b", "(abstained)", "(fault)"]);
        confusion.Counts[0].ShouldBe([0, 1, 1, 0]);
        confusion.Counts[1].ShouldBe([0, 1, 0, 1]);
    }

    [Fact]
    public void MacroF1_LabelNeverPredicted_CountsZeroButOneWithNeitherIsLeftOut()
    {
        PredictorResult result = Scored.One(Labels, ["a", "a", "b", "a"], ["a", "a", "a", "a"]);
        Value(result, "macro-f1")!.Value.ShouldBe(((6.0 / 7) + 0) / 2, 1e-12);
        Value(result, "f1:b").ShouldBe(0);
        Value(result, "f1:c").ShouldBeNull();
        Value(result, "precision:b").ShouldBeNull();
        Value(result, "recall:c").ShouldBeNull();
        Value(result, "balanced-accuracy").ShouldBe(0.5);
    }

    [Fact]
    public void Metrics_OneLabelOnly_KappaAndMatthewsAreAbsent()
    {
        PredictorResult result = Scored.One(["a"], ["a", "a"], ["a", "a"]);
        Value(result, "accuracy").ShouldBe(1);
        Value(result, "cohen-kappa").ShouldBeNull();
        Value(result, "matthews").ShouldBeNull();
    }

    [Fact]
    public void Metrics_NobodyAnswers_AreZeroOrAbsentAndNeverNaN()
    {
        PredictorResult result = Scored.One(["a", "b"], ["a", "b"], ["-", "-"]);
        Value(result, "accuracy").ShouldBe(0);
        Value(result, "macro-f1").ShouldBe(0);
        Value(result, "accuracy-where-answered").ShouldBeNull();
        result.Metrics.ShouldAllBe(metric => metric.Estimate.Value == null || double.IsFinite(metric.Estimate.Value.Value));
    }

    [Fact]
    public void LabelSets_NoVoteIsTheEmptySet_AndAnAbstentionIsWrong()
    {
        PredictorResult result = Evaluator.Evaluate(Scored.Input(
            TaskKind.Labels, Labels, ["a|b", "", "", "c"], Scored.By("micro-f1"), ["a", "", "-", "b"])).Predictors[0];
        Value(result, "subset-accuracy").ShouldBe(0.25);
        Value(result, "hamming-loss")!.Value.ShouldBe(3.0 / 12, 1e-12);
        Value(result, "micro-f1")!.Value.ShouldBe(2.0 / 5, 1e-12);
        Value(result, "samples-f1")!.Value.ShouldBe(((2.0 / 3) + 1 + 0 + 0) / 4, 1e-12);
        Value(result, "coverage").ShouldBe(0.75);
        result.Confusion.Counts.ShouldBeEmpty();
    }

    [Fact]
    public void Values_ComparedAsWholes_HaveAccuracyAndCoverage()
    {
        PredictorResult result = Evaluator.Evaluate(Scored.Input(
            TaskKind.Value, [], ["1850", "1860", "?"], Scored.By("accuracy"), ["1850", "-", "1870"])).Predictors[0];
        result.Metrics.Select(metric => metric.Metric).ShouldBe(["accuracy", "coverage", "abstention", "accuracy-where-answered"]);
        Value(result, "accuracy").ShouldBe(0.5);
    }

    [Fact]
    public void Catalogue_EveryMetric_IsFoundByItsIdAndExplained()
    {
        MetricCatalogue.All.Select(metric => metric.Id).ShouldBeUnique();
        foreach (Metric metric in MetricCatalogue.All)
        {
            MetricCatalogue.Find(metric.IdFor("Fiction"))!.Value.Metric.ShouldBeSameAs(metric);
            metric.Legend.ShouldEndWith(".");
            metric.Range.Least.ShouldBeLessThan(metric.Range.Greatest);
        }
    }

    [Theory]
    [InlineData("accurcy")]
    [InlineData("recall")]
    [InlineData("recall:")]
    [InlineData("accuracy:Fiction")]
    [InlineData("")]
    public void Find_NoSuchMetric_IsNull(string id) => MetricCatalogue.Find(id).ShouldBeNull();

    [Fact]
    public void Find_LabelWithAColon_KeepsItWhole() => MetricCatalogue.Find("recall:a:b")!.Value.Label.ShouldBe("a:b");

    private static double? Value(PredictorResult result, string metric) => result[metric]!.Value.Value;
}
