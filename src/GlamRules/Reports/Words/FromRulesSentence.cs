using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>What a comparison with a model that rules have taught means for the work of labelling.</summary>
public static class FromRulesSentence
{
    /// <summary>One sentence, or null where the pair says nothing of it.</summary>
    /// <param name="taught">The model that rules have taught.</param>
    /// <param name="rules">Name of those rules.</param>
    /// <param name="comparison">A pair that it is one of.</param>
    public static string? Of(AssessmentResult result, AssessedPredictor taught, string rules, Comparison comparison, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(taught);
        ArgumentNullException.ThrowIfNull(comparison);
        AssessedPredictor other = result.Predictor(comparison.A == taught.Name ? comparison.B : comparison.A);
        DifferenceWords size = new(comparison, words);
        double ahead = (comparison.A == taught.Name ? -1 : 1) * (comparison.Difference ?? 0);
        string measured = comparison.Difference is null ? "" : $" ({(size.IsLevel(ahead) ? "no difference" : $"{size.Size(ahead)} {(ahead > 0 ? "better" : "worse")}")} in {MetricWords.Name(comparison.Metric)})";
        string the = Wording.Capital(SystemWords.The(taught));
        if (other.Name == rules)
        {
            return Standing(comparison, taught.Name) switch
            {
                > 0 => $"{the} is better than the rules it learned from{measured}: it generalises beyond their words.",
                < 0 => $"{the} is worse than the rules it learned from{measured}: it gives back less than it was told.",
                _ => $"{the} is not shown to differ from the rules it learned from{measured}: nothing says that it generalises beyond their words.",
            };
        }

        bool byHand = other.Description is { Models: > 0, WithoutLabels: false };
        return !byHand ? null : Standing(comparison, taught.Name) switch
        {
            > 0 => $"{the} is better than {SystemWords.The(other)}, which had labels by hand{measured}: so few labels were worth less than the rules.",
            < 0 => $"{the} is worse than {SystemWords.The(other)}, which had labels by hand{measured}: those labels were worth giving.",
            _ when IsNoWorse(comparison, taught.Name) => $"{the} is as good as {SystemWords.The(other)}, within the margin{measured}: with these rules, labels by hand were not needed to train a model.",
            _ => $"Whether {SystemWords.The(taught)} is as good as {SystemWords.The(other)}, which had labels by hand, these records can’t tell{measured}.",
        };
    }

    // 1 where the model that rules have taught is shown to be better, -1 where the other is.
    private static int Standing(Comparison comparison, string taught) => comparison.Verdict switch
    {
        Verdict.ABetter => comparison.A == taught ? 1 : -1,
        Verdict.BAdds or Verdict.BBetterSizeUnclear => comparison.B == taught ? 1 : -1,
        _ => 0,
    };

    private static bool IsNoWorse(Comparison comparison, string taught) =>
        comparison.A == taught ? comparison.Verdict == Verdict.AIsEnough : comparison is { Verdict: not Verdict.Inconclusive, Low: { } low } && low > -comparison.Margin;
}
