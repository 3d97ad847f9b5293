using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>The difference that a verdict is read from, with its interval.</summary>
public static class CertaintySentence
{
    /// <summary>How sure, in a word or some.</summary>
    public static string Grade(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Verdict switch
        {
            Verdict.ABetter or Verdict.AIsEnough or Verdict.BAdds => "Firm, by what these records show.",
            Verdict.BBetterSizeUnclear => "Firm in its direction, open in its size.",
            _ => "Open.",
        };
    }

    /// <param name="gloss">Whether the metric is explained.</param>
    public static string Of(AssessmentResult result, Comparison comparison, Wording words, bool gloss = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(words);
        string meaning = gloss && MetricWords.Gloss(comparison.Metric) is { } plain ? $" ({plain})" : "";
        string metric = $"{MetricWords.Name(comparison.Metric)}{meaning}";
        if (comparison.Difference is not { } difference)
        {
            return $"The verdict is read from the difference in {metric}, which is undefined here.";
        }

        (AssessedPredictor a, AssessedPredictor b) = (result.Predictor(comparison.A), result.Predictor(comparison.B));
        DifferenceWords size = new(comparison, words);
        string stands = size.IsLevel(difference) ? $"level with {SystemWords.The(a)}" : $"{size.Size(difference)}{(size.InPoints ? " of 100" : "")} {(difference > 0 ? "ahead of" : "behind")} {SystemWords.The(a)}";
        string between = comparison is { Low: { } low, High: { } high }
            ? $", and with {words.Confidence(result.Definition.Criteria.Confidence)} confidence the true difference lies between {size.Signed(low)} and {size.Signed(high)}" : "";
        return $"The verdict is read from {metric}: {SystemWords.Does(b, "is", "are")} {stands}{between}.";
    }
}
