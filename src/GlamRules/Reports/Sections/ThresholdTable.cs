using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>Who passes which threshold.</summary>
internal static class ThresholdTable
{
    public static IEnumerable<Block> Of(AssessmentResult result, Wording words)
    {
        ImmutableArray<string> steps = ThresholdSteps.Of(result, words);
        if (steps.Length > 0)
        {
            yield return Paragraph.Of("How the thresholds leave systems out, one after the other:");
            yield return new Bullets([.. steps.Select(step => ImmutableArray.Create<Inline>(step))]);
        }

        Threshold[] thresholds = [.. result.Definition.Criteria.Thresholds.Where(t => result.Predictors.Any(p => Find(p, t) is not null))];
        if (thresholds.Length > 0)
        {
            yield return new Table(
                "Thresholds, in the order in which they were set",
                [new("System"), .. thresholds.Select(t => new TableColumn(Wording.Capital(MetricWords.Bound(t, words)), true)), new("Left out by")],
                [
                    .. result.Predictors.Select(p => ImmutableArray.CreateRange<TableCell>(
                    [
                        new TableCell(p.Name, Strong: true, Struck: p.Result.EliminatedBy is not null),
                        .. thresholds.Select(t => Cell(Find(p, t), words)),
                        p.Result.EliminatedBy is { } by ? MetricWords.Name(by) : "",
                    ])),
                ]);
        }

        if (result.Definition.Criteria.Thresholds.Any(t => TimedMetrics.All.Contains(t.Metric)))
        {
            yield return Paragraph.Of("Thresholds on time, speed and memory depend on the machine: what was measured stands in timings.json.");
        }
    }

    private static ThresholdResult? Find(AssessedPredictor predictor, Threshold threshold) =>
        predictor.Result.Thresholds.FirstOrDefault(r => r.Metric == threshold.Metric && r.AtLeast == threshold.AtLeast);

    private static TableCell Cell(ThresholdResult? result, Wording words) => result is null ? "n/a"
        : new TableCell($"{MetricWords.Value(result.Metric, result.Value, words)} {(result.Passes ? "✓" : "✗")}", result.Certain || result.Value is null ? null : "not certain");
}
