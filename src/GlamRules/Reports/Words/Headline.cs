using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>
/// What a comparison comes to, for whoever reads one line: thresholds first, the verdict after them. Every output has
/// the same words.
/// </summary>
/// <param name="First">The sentence that must not be missed, without its full stop.</param>
/// <param name="Then">A second one, or null.</param>
public sealed record Headline(string First, string? Then)
{
    public static Headline Of(AssessmentResult result, Comparison comparison, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(comparison);
        AssessedPredictor a = result.Predictor(comparison.A);
        AssessedPredictor b = result.Predictor(comparison.B);
        string verdict = VerdictSentences.Sentence(comparison.Verdict, a, b, comparison.Unit is not null);
        string thresholds = Thresholds(result) == 1 ? "the threshold" : "the thresholds";
        return (a.Result.EliminatedBy, b.Result.EliminatedBy) switch
        {
            (null, null) => new Headline(verdict, null),
            (not null, not null) => new Headline($"Neither {SystemWords.The(a)} nor {SystemWords.The(b)} meets {thresholds}", Aside(verdict)),
            (null, not null) => new Headline($"Only {SystemWords.Does(a, "meets", "meet")} {thresholds}: {Miss(b, words)}", Aside(verdict)),
            _ => new Headline($"Only {SystemWords.Does(b, "meets", "meet")} {thresholds}: {Miss(a, words)}", Aside(verdict)),
        };
    }

    /// <summary>How many thresholds could leave a system out: those on time and speed depend on the machine and don't.</summary>
    public static int Thresholds(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Definition.Criteria.Thresholds.Count(t => !TimedMetrics.All.Contains(t.Metric));
    }

    /// <summary>Both sentences.</summary>
    public override string ToString() => Then is null ? $"{First}." : $"{First}. {Then}.";

    /// <summary>What a predictor that fails a threshold misses first: <c>for the rules, recall of “se” is 0.667, and at least 0.800 was set</c>.</summary>
    public static string Miss(AssessedPredictor predictor, Wording words)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        ArgumentNullException.ThrowIfNull(words);
        ThresholdResult failed = predictor.Result.Thresholds.First(t => !t.Passes);
        string bound = $"{(failed.AtLeast ? "at least" : "at most")} {MetricWords.Value(failed.Metric, failed.Bound, words)} was set";
        return $"for {SystemWords.The(predictor)}, {MetricWords.Name(failed.Metric)} is {MetricWords.Value(failed.Metric, failed.Value, words)}{(failed.Certain || failed.Value is null ? "" : " (not certain)")}, and {bound}";
    }

    private static string Aside(string verdict) => $"Thresholds aside, {Wording.Lower(verdict)}";
}
