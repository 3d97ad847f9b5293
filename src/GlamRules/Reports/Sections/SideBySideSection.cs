using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Sections;

/// <summary>All systems with their figures, intervals and thresholds.</summary>
internal static class SideBySideSection
{
    private static readonly string[] ForOne = ["accuracy", "balanced-accuracy", "macro-f1", "weighted-f1", "mcc", "kappa", "coverage"];
    private static readonly string[] ForSets = ["subset-accuracy", "macro-f1", "micro-f1", "hamming-loss", "coverage"];

    public static Section Build(AssessmentResult result, Wording words)
    {
        string primary = result.Definition.Criteria.Optimise;
        string[] metrics = [.. (result.Task.Kind == TaskKind.Label ? ForOne : ForSets).Prepend(primary).Distinct().Where(m => result.Predictors.Any(p => p.Result[m] is not null))];
        double? threshold = result.Definition.Criteria.Thresholds.FirstOrDefault(t => t.Metric == primary)?.Bound;
        IntervalChart chart = new(
            $"{Wording.Capital(Wording.Metric(primary))} with its {words.RoundPercent(result.Definition.Criteria.Confidence)} interval",
            [
                .. result.Predictors.Select(p => new IntervalRow(
                    p.Name, p.Result[primary]?.Value, p.Result[primary]?.Low, p.Result[primary]?.High, words.Figure(p.Result[primary]?.Value), p.Result.Kind == PredictorKind.Baseline)),
            ],
            threshold);
        Table table = new(
            "Figures on the records scored; intervals below them",
            [new("System"), .. metrics.Select(m => new TableColumn(Wording.Capital(Wording.Metric(m)), true)), new("Answered", true)],
            [.. result.Predictors.Select(p => Row(p, metrics, words))]);
        return new Section("side-by-side", "Side by side", [chart, table, .. Thresholds(result, words), .. PerLabel(result, words)]);
    }

    private static ImmutableArray<TableCell> Row(AssessedPredictor predictor, string[] metrics, Wording words) =>
    [
        new TableCell(predictor.Name, predictor.Description.Title, Strong: true, Struck: predictor.Result.EliminatedBy is not null),
        .. metrics.Select(m => new TableCell(words.Figure(predictor.Result[m]?.Value), predictor.Result[m] is { } e ? words.Interval(e) : "")),
        new TableCell(words.Number(predictor.Result.Answered), $"of {words.Number(predictor.Result.N)}"),
    ];

    private static IEnumerable<Block> Thresholds(AssessmentResult result, Wording words)
    {
        if (result.Predictors.All(p => p.Result.Thresholds.IsEmpty))
        {
            yield break;
        }

        Threshold[] thresholds = [.. result.Definition.Criteria.Thresholds.Where(t => result.Predictors.Any(p => p.Result.Thresholds.Any(r => r.Metric == t.Metric)))];
        yield return new Table(
            "Thresholds, in the order in which they were set",
            [new("System"), .. thresholds.Select(t => new TableColumn($"{Wording.Metric(t.Metric)} {(t.AtLeast ? "at least" : "at most")} {words.Figure(t.Bound)}", true)), new("Left out by")],
            [
                .. result.Predictors.Select(p => ImmutableArray.CreateRange<TableCell>(
                [
                    new TableCell(p.Name, Strong: true, Struck: p.Result.EliminatedBy is not null),
                    .. thresholds.Select(t => Cell(p.Result.Thresholds.FirstOrDefault(r => r.Metric == t.Metric), words)),
                    p.Result.EliminatedBy is { } by ? Wording.Metric(by) : "",
                ])),
            ]);
    }

    private static TableCell Cell(ThresholdResult? result, Wording words) => result is null ? "–"
        : new TableCell($"{words.Figure(result.Value)} {(result.Passes ? "✓" : "✗")}", result.Certain ? null : "the bound lies in the interval");

    private static IEnumerable<Block> PerLabel(AssessmentResult result, Wording words)
    {
        AssessedPredictor[] main = [.. result.Predictors.Where(p => p.Result.Kind is not PredictorKind.Baseline)];
        if (main.Length == 0)
        {
            yield break;
        }

        yield return new Table(
            "By label: precision and recall, F1 below",
            [new("Label"), new("Records", true), .. main.Select(p => new TableColumn(p.Name, true))],
            [
                .. main[0].Result.Labels.Where(l => l.Support > 0 || l.Predicted > 0).Select(l => ImmutableArray.CreateRange<TableCell>(
                [
                    new TableCell(l.Label, Strong: true),
                    words.Number(l.Support),
                    .. main.Select(p => Of(p.Result.Labels.First(x => x.Label == l.Label), words)),
                ])),
            ]);
    }

    private static TableCell Of(LabelResult label, Wording words) =>
        new($"{words.RoundPercent(label.Precision)} · {words.RoundPercent(label.Recall)}", $"F1 {words.Figure(label.F1)}");
}
