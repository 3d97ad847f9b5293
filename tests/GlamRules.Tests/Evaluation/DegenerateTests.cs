using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics.Expressions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation;

/// <summary>Every figure of the criteria has an answer on records that hardly say anything.</summary>
public class DegenerateTests
{
    private static readonly string[] Ids = ["macro-f1", "macro-f2", "recall:a@s=x", "min:macro-f1@s", "min:recall:a@s", "max:cost@s", "cost", "abstention", "own"];

    public static TheoryData<string, string[], string[], string[]> Cases => new()
    {
        { "no record", [], [], [] },
        { "one record", ["a"], ["a"], ["b"] },
        { "one label", ["a", "a", "a"], ["a", "a", "-"], ["a", "a", "a"] },
        { "nobody answers", ["a", "b", "a"], ["-", "-", "!"], ["-", "-", "-"] },
        { "all right", ["a", "b", "a", "b"], ["a", "b", "a", "b"], ["a", "b", "a", "b"] },
        { "all wrong", ["a", "b", "a", "b"], ["b", "a", "b", "a"], ["b", "a", "b", "a"] },
        { "no gold", ["?", "?"], ["a", "b"], ["a", "a"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_AnyPrimaryMetric_AnswersWithoutNaN(string why, string[] gold, string[] p, string[] q)
    {
        foreach (string id in Ids)
        {
            EvaluationInput input = Scored.Input(TaskKind.Label, ["a", "b"], gold, Scored.By(id), p, q);
            EvaluationResult result = Evaluator.Evaluate(input with
            {
                // The last record is a slice of one.
                Records = [.. gold.Select((text, i) => Scored.Record(i, Scored.Gold(text), i == gold.Length - 1 ? "y" : "x"))],
                SliceNames = ["s"],
                ReportBy = ["s"],
                Resamples = 100,
                Criteria = input.Criteria with
                {
                    Costs = new Costs { Human = 1 },
                    Expressions = [.. Ids.Where(i => i != "own").Select(i => MetricParser.Parse(i)!), WeightedParser.Parse("own", "0.5*recall:a + 0.5*accuracy", new MetricNames(), [])!],
                    Thresholds = [new Threshold(id, 0.5, true)],
                },
            });
            foreach (MetricResult metric in result.Predictors.SelectMany(r => r.Metrics))
            {
                new[] { metric.Estimate.Value, metric.Estimate.Low, metric.Estimate.High }.ShouldAllBe(v => v == null || double.IsFinite(v.Value), $"{metric.Metric}: {why}");
            }

            Comparison comparison = result.Comparisons.ShouldHaveSingleItem();
            comparison.Verdict.ShouldBe(Verdict.Inconclusive, $"{id}: {why}");
            (comparison.Difference is null || double.IsFinite(comparison.Difference.Value)).ShouldBeTrue();
            result.Predictors.ShouldAllBe(r => r.Thresholds.Length == 1 && (r.Thresholds[0].ShortBy == null || r.Thresholds[0].ShortBy >= 0));
        }
    }
}
