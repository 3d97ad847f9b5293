using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>How the thresholds leave systems out, one step after the other, as sentences.</summary>
public static class ThresholdSteps
{
    /// <summary>A sentence a threshold, then who is best of those left; empty where no threshold is judged.</summary>
    public static ImmutableArray<string> Of(AssessmentResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        Threshold[] thresholds = [.. result.Definition.Criteria.Thresholds.Where(t => !TimedMetrics.All.Contains(t.Metric))];
        if (thresholds.Length == 0 || result.Predictors.Any(p => p.Result.Thresholds.Length != thresholds.Length))
        {
            return [];
        }

        List<string> steps = [];
        AssessedPredictor[] left = [.. result.Predictors];
        for (int i = 0; i < thresholds.Length && left.Length > 0; i++)
        {
            AssessedPredictor[] fallen = [.. left.Where(p => !p.Result.Thresholds[i].Passes)];
            left = [.. left.Except(fallen)];
            string falls = fallen.Length == 0 ? "leaves nobody out"
                : $"leaves out {Wording.List([.. fallen.Select(p => $"{p.Name} ({Why(p, p.Result.Thresholds[i], words)})")])}";
            string who = left.Length == 0 ? "Nobody is left." : fallen.Length == 0 ? "" : $"Left: {Wording.List([.. left.Select(p => p.Name)])}.";
            steps.Add($"Step {words.Number(i + 1)}, {MetricWords.Bound(thresholds[i], words)}, {falls}. {who}".TrimEnd());
        }

        string metric = result.Definition.Criteria.Optimise;
        if (result.Winner is { } winner)
        {
            string last = left.Length == 1 ? $"That leaves {winner} alone, with a {MetricWords.Name(metric)} of" : $"The best of those left in {MetricWords.Name(metric)} is {winner}, with";
            steps.Add($"{last} {MetricWords.Value(metric, result.Predictor(winner).Result[metric]?.Value, words)}.");
        }

        return [.. steps];
    }

    /// <summary>What a system that falls has, and by how much it misses the bound.</summary>
    public static string Why(AssessedPredictor predictor, ThresholdResult threshold, Wording words)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        ArgumentNullException.ThrowIfNull(threshold);
        if (threshold.Value is not { } value)
        {
            return "it has no such figure";
        }

        string slice = predictor.Result.Metrics.FirstOrDefault(m => m.Metric == threshold.Metric)?.Slice is { } worst ? $" in “{worst}”" : "";
        string miss = threshold.ShortBy is not { } by ? "" : $", {(threshold.AtLeast ? "short" : "over")} by {MetricWords.Value(threshold.Metric, by, words)}";
        return $"{MetricWords.Value(threshold.Metric, value, words)}{slice}{miss}{(threshold.Certain ? "" : ", not certain")}";
    }
}
