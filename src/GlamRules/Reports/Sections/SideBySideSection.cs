using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>All systems with their figures, intervals and thresholds.</summary>
internal static class SideBySideSection
{
    private static readonly string[] ForOne = ["accuracy", "balanced-accuracy", "macro-f1", "weighted-f1", "matthews"];
    private static readonly string[] ForSets = ["macro-f1", "micro-f1", "samples-f1", "subset-accuracy", "hamming-loss"];
    private static readonly string[] ForGaps = ["coverage", "accuracy-where-answered"];

    public static Section Build(AssessmentResult result, Wording words)
    {
        string primary = result.Definition.Criteria.Optimise;
        bool gaps = result.Predictors.Any(p => p.Result.Answered < p.Result.N);
        string[] metrics =
        [
            .. (result.Task.Kind == TaskKind.Labels ? ForSets : ForOne).Prepend(primary).Concat(gaps ? ForGaps : [])
                .Distinct().Where(m => result.Predictors.Any(p => p.Result[m] is not null)),
        ];
        IntervalChart chart = new(
            $"{MetricWords.Heading(primary)} with {words.Confidence(result.Definition.Criteria.Confidence)} intervals",
            [
                .. result.Predictors.Select(p => new IntervalRow(
                    p.Name, p.Result[primary]?.Value, p.Result[primary]?.Low, p.Result[primary]?.High, words.Figure(p.Result[primary]?.Value), p.Result.Kind == PredictorKind.Baseline)),
            ],
            result.Definition.Criteria.Thresholds.FirstOrDefault(t => t.Metric == primary)?.Bound);
        int scored = result.Predictors.Max(p => p.Result.N);
        Table table = new(
            $"Figures on {words.Count(scored, "record")}, intervals below them",
            [new("System"), .. metrics.Select(m => new TableColumn(MetricWords.Heading(m), true)), new("Answered", true)],
            [.. result.Predictors.Select(p => Row(p, metrics, words))]);
        return new Section("side-by-side", "Side by side", [chart, table, .. ThresholdTable.Of(result, words), .. LabelTable.Of(result, words)]);
    }

    private static ImmutableArray<TableCell> Row(AssessedPredictor predictor, string[] metrics, Wording words) =>
    [
        new TableCell(predictor.Name, predictor.Description.Title, Strong: true, Struck: predictor.Result.EliminatedBy is not null),
        .. metrics.Select(m => new TableCell(words.Figure(predictor.Result[m]?.Value), predictor.Result[m] is { } e ? words.Interval(e) : "")),
        new TableCell(words.Number(predictor.Result.Answered), predictor.Result.Faults > 0 ? $"{words.Number(predictor.Result.Faults)} failed" : null),
    ];
}
