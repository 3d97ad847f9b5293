using System.Collections.Immutable;
using CsCheck;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics.Expressions;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation.Metrics.Expressions;

public class SliceFigureTests
{
    private static readonly string[] Labels = ["a", "b", "c"];
    private static readonly string[] Slices = ["x", "y", "z"];

    private static readonly Gen<(string Gold, string Word, string Slice)[]> Records =
        Gen.Select(Gen.OneOf([.. Labels.Select(Gen.Const)]), Gen.OneOf([.. new[] { "a", "b", "c", "-", "!" }.Select(Gen.Const)]), Gen.OneOf([.. Slices.Select(Gen.Const)])).Array[1, 40];

    [Theory]
    [InlineData("macro-f1")]
    [InlineData("recall:a")]
    [InlineData("f2:b")]
    [InlineData("cohen-kappa")]
    [InlineData("cost")]
    public void Slice_OfAnyMetric_EqualsTheMetricOverTheRecordsInIt(string metric) => Records.Sample(records =>
    {
        PredictorResult whole = Evaluate(records, $"{metric}@s=x");
        PredictorResult filtered = Evaluate([.. records.Where(r => r.Slice == "x")], metric);
        Near(whole[$"{metric}@s=x"]!.Value.Value, filtered[metric]!.Value.Value);
    }, iter: 60);

    [Theory]
    [InlineData("recall:a", "min:recall:a@s")]
    [InlineData("macro-f1", "min:macro-f1@s")]
    [InlineData("cost", "max:cost@s")]
    public void Worst_OfSlices_IsOneOfThemAndNoneIsWorse(string metric, string worst) => Records.Sample(records =>
    {
        string[] ids = [.. Slices.Select(s => $"{metric}@s={s}")];
        PredictorResult result = Evaluate(records, [worst, .. ids]);
        // A slice counts where gold has something for the metric.
        double[] present = [.. Slices.Where(s => records.Any(r => r.Slice == s && (metric != "recall:a" || r.Gold == "a"))).Select(s => result[$"{metric}@s={s}"]!.Value.Value!.Value)];
        double? expected = present.Length == 0 ? null : metric == "cost" ? present.Max() : present.Min();
        Near(result[worst]!.Value.Value, expected);
        MetricResult found = result.Metrics.First(m => m.Metric == worst);
        if (expected is { } value)
        {
            result[$"{metric}@s={found.Slice}"]!.Value.Value!.Value.ShouldBe(value, 1e-12);
        }
        else
        {
            found.Slice.ShouldBeNull();
        }
    }, iter: 60);

    [Fact]
    public void Weighted_OfOneTerm_EqualsTheMetricInValueAndInterval() => Records.Sample(records =>
    {
        PredictorResult result = Evaluate(records, Weighted("1*macro-f1"));
        Near(result["own"]!.Value.Value, result["macro-f1"]!.Value.Value);
        Near(result["own"]!.Value.Low, result["macro-f1"]!.Value.Low);
        Near(result["own"]!.Value.High, result["macro-f1"]!.Value.High);
    }, iter: 30);

    [Fact]
    public void Weighted_OfSeveral_IsTheirSumOrAbsentWithOneOfThem() => Records.Sample(records =>
    {
        PredictorResult result = Evaluate(records, Weighted("0.7*precision:a + 0.3*recall:a"));
        double? sum = (0.7 * result["precision:a"]!.Value.Value) + (0.3 * result["recall:a"]!.Value.Value);
        Near(result["own"]!.Value.Value, sum);
    }, iter: 60);

    [Fact]
    public void Cost_OfAnyRecords_IsTheSumOverTheConfusion() => Records.Sample(records =>
    {
        PredictorResult result = Evaluate(records, "cost");
        double sum = 0;
        for (int gold = 0; gold < Labels.Length; gold++)
        {
            for (int answer = 0; answer < Labels.Length + 2; answer++)
            {
                double each = answer >= Labels.Length ? 0.75 : answer == gold ? 0 : (Labels[gold], Labels[answer]) == ("a", "b") ? 5 : 2;
                sum += each * result.Confusion.Counts[gold][answer];
            }
        }

        Near(result["cost"]!.Value.Value, sum / records.Length * 10_000);
    }, iter: 60);

    [Fact]
    public void FBeta_OfAnyCounts_IsTheWeightedHarmonicMean() => Records.Sample(records =>
    {
        PredictorResult result = Evaluate(records, "f2:a", "macro-f1");
        if (result["precision:a"]!.Value.Value is > 0 and { } precision && result["recall:a"]!.Value.Value is { } recall)
        {
            Near(result["f2:a"]!.Value.Value, 5 * precision * recall / ((4 * precision) + recall));
        }
    }, iter: 60);

    [Fact]
    public void WorstSlice_AsThePrimaryMetric_GetsAVerdictLikeEveryResampledOne()
    {
        EvaluationInput input = Input([.. Enumerable.Range(0, 400).Select(i => (Labels[i % 2], Labels[i % 8 == 0 ? 1 : i % 2], Slices[i / 2 % 2]))], "min:macro-f1@s");
        ImmutableArray<Prediction> right = [.. input.Records.Select(r => Prediction.Of(r.Gold!))];
        Comparison comparison = Evaluator.Evaluate(input with
        {
            Resamples = 2000,
            Predictors = [.. input.Predictors, Scored.Predictor("q", PredictorKind.Model, right)],
            Compare = [("p", "q")],
        }).Comparisons[0];
        (comparison.Metric, comparison.Method, comparison.Verdict).ShouldBe(("min:macro-f1@s", "bca-bootstrap", Verdict.BAdds));
        comparison.Difference!.Value.ShouldBeInRange(comparison.Low!.Value, comparison.High!.Value);
        comparison.Randomization!.Value.ShouldBeLessThan(0.01);
    }

    [Fact]
    public void OneSlice_AsThePrimaryMetric_CountsOnlyItsRecords()
    {
        EvaluationInput input = Input([.. Enumerable.Range(0, 90).Select(i => (Labels[i % 2], "a", Slices[i % 3]))], "macro-f1@s=y");
        Comparison comparison = Evaluator.Evaluate(input with
        {
            Predictors = [.. input.Predictors, Scored.Predictor("q", PredictorKind.Model, [.. input.Records.Select(r => Prediction.Of(r.Gold!))])],
            Compare = [("p", "q")],
        }).Comparisons[0];
        (comparison.N, comparison.AOnly, comparison.BOnly).ShouldBe((30, 0, 15));
    }

    [Fact]
    public void Findings_OfWorstSlices_NameWhatIsLeftOutAndWhatIsSmall()
    {
        EvaluationResult result = Evaluator.Evaluate(Input([("a", "a", "x"), ("b", "a", "y"), ("a", "b", "z")], "min:recall:a@s", "macro-f1@s=w"));
        result.Findings.Single(f => f.Id == "worst-slice-left-out").Message.ShouldEndWith(": y.");
        result.Findings.Single(f => f.Id == "worst-slice-few").Message.ShouldEndWith(": x (1), z (1).");
        result.Findings.ShouldContain(f => f.Id == "slice-empty");
        result.Predictors[0]["macro-f1@s=w"]!.Value.Value.ShouldBeNull();
    }

    private static WeightedMetric Weighted(string text) => WeightedParser.Parse("own", text, new MetricNames(), [])!;

    private static PredictorResult Evaluate((string, string, string)[] records, params string[] ids) => Evaluator.Evaluate(Input(records, ids)).Predictors[0];

    private static PredictorResult Evaluate((string, string, string)[] records, WeightedMetric own)
    {
        EvaluationInput input = Input(records, "accuracy");
        return Evaluator.Evaluate(input with { Criteria = input.Criteria with { Expressions = [own] } }).Predictors[0];
    }

    private static EvaluationInput Input((string Gold, string Word, string Slice)[] records, params string[] ids)
    {
        EvaluationInput input = Scored.Input(
            TaskKind.Label, Labels, [.. records.Select(r => r.Gold)], Scored.By(ids[0]), [.. records.Select(r => r.Word)]);
        return input with
        {
            SliceNames = ["s"],
            Records = [.. records.Select((r, i) => Scored.Record(i, Answer.OfLabel(r.Gold), r.Slice))],
            Resamples = 200,
            Criteria = input.Criteria with
            {
                Expressions = [.. ids.Select(id => MetricParser.Parse(id)!)],
                Costs = new Costs { Errors = ImmutableDictionary<(string, string), double>.Empty.Add(("a", "b"), 5), Error = 2, Abstain = 0.5, Human = 0.25 },
            },
        };
    }

    private static void Near(double? value, double? expected)
    {
        (value is null).ShouldBe(expected is null);
        if (value is { } v)
        {
            v.ShouldBe(expected!.Value, 1e-9);
        }
    }
}
