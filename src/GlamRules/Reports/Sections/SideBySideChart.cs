using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>
/// The systems in one chart: a panel for records right of a hundred, one for the primary metric and one for each threshold
/// that is a share, with the majority baseline as floor and, where several people labelled, their agreement as ceiling.
/// </summary>
internal static class SideBySideChart
{
    private const int MostPanels = 6;

    public static IntervalChart Of(AssessmentResult result, Wording words)
    {
        Criteria criteria = result.Definition.Criteria;
        string exact = result.Task.Kind == TaskKind.Labels ? "subset-accuracy" : "accuracy";
        string[] metrics =
        [
            .. criteria.Thresholds.Select(t => t.Metric).Prepend(criteria.Optimise).Prepend(exact).Distinct()
                .Where(m => criteria.IsShare(m) && !TimedMetrics.All.Contains(m) && result.Predictors.Any(p => p.Result[m]?.Value is not null)).Take(MostPanels),
        ];
        return new IntervalChart(
            $"The systems side by side, with {words.Confidence(criteria.Confidence)} intervals",
            [.. metrics.Select((metric, i) => Panel(result, metric, metric == exact, i == 0, words))]);
    }

    private static IntervalPanel Panel(AssessmentResult result, string metric, bool exact, bool first, Wording words)
    {
        bool primary = metric == result.Definition.Criteria.Optimise;
        string heading = exact ? $"Records {(result.Task.Kind == TaskKind.Labels ? "wholly right" : "right")}, of 100{(primary ? " (accuracy, the primary metric)" : "")}" : MetricWords.Heading(metric) + (primary ? ", the primary metric" : "");
        return new IntervalPanel(
            heading,
            exact,
            // Why a system is out is said once.
            [.. Ordered(result).Select(p => Row(result, p, metric, exact, first, words))],
            [.. Levels(result, metric, exact, words)]);
    }

    private static IEnumerable<AssessedPredictor> Ordered(AssessmentResult result) => result.Predictors.Where(p => p.Name != MajorityBaseline.Name).OrderBy(p => p.Result.Kind == PredictorKind.Baseline);

    private static IntervalRow Row(AssessmentResult result, AssessedPredictor predictor, string metric, bool exact, bool reason, Wording words)
    {
        Estimate estimate = predictor.Result[metric] ?? default;
        string text = exact && estimate.Value is { } share ? words.OfHundred(share) : MetricWords.Value(metric, estimate.Value, words);
        string? left = SideBySideSection.LeftOut(predictor, words);
        return new IntervalRow(predictor.Name, estimate.Value, estimate.Low, estimate.High, text, predictor.Result.Kind == PredictorKind.Baseline)
        {
            Out = left is null ? null : reason ? left : "",
        };
    }

    private static IEnumerable<IntervalLevel> Levels(AssessmentResult result, string metric, bool exact, Wording words)
    {
        if (result.Predictors.FirstOrDefault(p => p.Name == MajorityBaseline.Name)?.Result[metric]?.Value is { } floor)
        {
            yield return new IntervalLevel($"floor: always the most frequent answer, {Text(floor)}", floor, false);
        }

        foreach (Threshold threshold in result.Definition.Criteria.Thresholds.Where(t => t.Metric == metric))
        {
            yield return new IntervalLevel($"threshold: {(threshold.AtLeast ? "at least" : "at most")} {Text(threshold.Bound)}", threshold.Bound, true);
        }

        if (exact && result.Agreement is { NeverDiffer: false, Baseline.WithOthers: { Value: { } people } of })
        {
            yield return new IntervalLevel($"ceiling: one annotator against the others, {Text(people)}", people, false) { Low = of.Low, High = of.High };
        }

        string Text(double value) => exact ? words.OfHundred(value) : MetricWords.Value(metric, value, words);
    }
}
