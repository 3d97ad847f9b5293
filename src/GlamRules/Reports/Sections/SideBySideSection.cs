using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation.Metrics.Expressions;
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
            .. (result.Task.Kind == TaskKind.Labels ? ForSets : ForOne).Prepend(primary).Concat(result.Definition.Criteria.Expressions.Select(e => e.Id)).Concat(gaps ? ForGaps : [])
                .Distinct().Where(m => result.Predictors.Any(p => p.Result[m] is not null)),
        ];
        int scored = result.Predictors.Max(p => p.Result.N);
        Table table = new(
            $"Figures on {words.Count(scored, "record")}, intervals below them",
            [new("System"), .. metrics.Select(m => new TableColumn(MetricWords.Heading(m), true)), new("Answered", true)],
            [.. result.Predictors.Select(p => Row(p, metrics, words))]);
        ImmutableArray<Block> thresholds = [.. ThresholdTable.Of(result, words)];
        ImmutableArray<Block> labels = [.. LabelTable.Of(result, words)];
        return new Section("side-by-side", "Side by side", [SideBySideChart.Of(result, words), table, .. NamedMetrics(result)])
        {
            Parts =
            [
                VerdictSection.Build(result, words),
                .. thresholds.IsEmpty ? [] : new[] { new Section("thresholds", "What a system had to reach", thresholds) },
                .. labels.IsEmpty ? [] : new[] { new Section("labels", "Label by label", labels) },
                .. ConfusionSection.Build(result, words) is { } confusion ? new[] { confusion } : [],
            ],
        };
    }

    /// <summary>Why a system is out of the running; null where it is not.</summary>
    internal static string? LeftOut(AssessedPredictor predictor, Wording words) =>
        predictor.Result.Thresholds.FirstOrDefault(t => !t.Passes) is not { } failed ? null
            : $"out at step {words.Number(predictor.Result.Thresholds.IndexOf(failed) + 1)}: {MetricWords.Name(failed.Metric)} {ThresholdSteps.Why(predictor, failed, words)}";

    private static ImmutableArray<TableCell> Row(AssessedPredictor predictor, string[] metrics, Wording words) =>
    [
        new TableCell(predictor.Name, LeftOut(predictor, words) ?? predictor.Description.Title, Strong: true, Struck: predictor.Result.EliminatedBy is not null),
        .. metrics.Select(m => new TableCell(MetricWords.Value(m, predictor.Result[m]?.Value, words), Below(predictor, m, words))),
        new TableCell(words.Number(predictor.Result.Answered), predictor.Result.Faults > 0 ? $"{words.Number(predictor.Result.Faults)} failed" : null),
    ];

    private static string Below(AssessedPredictor predictor, string metric, Wording words)
    {
        string interval = MetricWords.Interval(metric, predictor.Result[metric], words);
        string? worst = predictor.Result.Metrics.FirstOrDefault(m => m.Metric == metric)?.Slice;
        return string.Join(", ", new[] { interval, worst ?? "" }.Where(part => part.Length > 0));
    }

    private static IEnumerable<Block> NamedMetrics(AssessmentResult result)
    {
        WeightedMetric[] named = [.. result.Definition.Criteria.Expressions.OfType<WeightedMetric>()];
        if (named.Length > 0)
        {
            yield return new Facts([.. named.Select(m => (MetricWords.Heading(m.Id), string.Join(" + ", m.Terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Weight} × {MetricWords.Name(t.Of.Id)}")))))]);
        }
    }
}
