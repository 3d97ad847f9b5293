using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;

namespace GlamRules.Reports.Words;

/// <summary>Whether the compared systems beat the majority baseline: a figure below it is worth nothing.</summary>
public static class BaselineSentence
{
    /// <summary>One sentence, or null where there is no baseline to compare with.</summary>
    public static string? Of(AssessmentResult result, Comparison comparison, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(words);
        string metric = comparison.Metric;
        if (result.Predictors.FirstOrDefault(p => p.Name == MajorityBaseline.Name) is not { } baseline || baseline.Result[metric]?.Value is not { } floor)
        {
            return null;
        }

        AssessedPredictor[] compared = [.. new[] { result.Predictor(comparison.A), result.Predictor(comparison.B) }.Where(p => p.Result.Kind != PredictorKind.Baseline)];
        AssessedPredictor[] above = [.. compared.Where(p => p.Result[metric]?.Value is { } value && (!result.Definition.Criteria.HigherIsBetter(metric) ? value < floor : value > floor))];
        AssessedPredictor[] others = [.. compared.Except(above)];
        string majority = $"the majority baseline, which gives every record the same, most frequent answer ({MetricWords.Value(metric, floor, words)} in {MetricWords.Name(metric)})";
        string[] unsure = [.. above.Where(p => result.OverMajority.FirstOrDefault(c => c.B == p.Name && c.Metric == metric) is { } over && !(over.Low > 0)).Select(SystemWords.The)];
        string doubt = unsure.Length == 0 ? "" : $" For {Wording.List(unsure)} that is by less than these records can tell.";
        string? sentence = (above.Length, others.Length) switch
        {
            (2, _) => $"Both beat {majority}.",
            (1, 0) => $"{Wording.Capital(SystemWords.Does(above[0], "beats", "beat"))} {majority}.",
            (1, 1) => $"{Wording.Capital(SystemWords.Does(above[0], "beats", "beat"))} {majority}; {SystemWords.Does(others[0], "does", "do")} not.",
            (0, 2) => $"Neither beats {majority}.",
            (0, 1) => $"{Wording.Capital(SystemWords.Does(others[0], "does", "do"))} not beat {majority}.",
            _ => null,
        };
        return sentence is null ? null : sentence + doubt;
    }
}
