using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Reports.Words;

/// <summary>Who has the best figure among those that meet the thresholds, and what that is worth.</summary>
/// <param name="Before">What stands before the name; the whole sentence where nobody meets the thresholds.</param>
/// <param name="Name">The predictor, or null.</param>
/// <param name="After">What stands behind it.</param>
public sealed record WinnerSentence(string Before, string? Name, string After)
{
    public static WinnerSentence Of(AssessmentResult result, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        string metric = result.Definition.Criteria.Optimise;
        int thresholds = Headline.Thresholds(result);
        if (result.Winner is not { } name)
        {
            return new WinnerSentence($"No system meets {(thresholds == 1 ? "the threshold" : "every threshold")}.", null, "");
        }

        AssessedPredictor winner = result.Predictor(name);
        string before = thresholds == 0 ? "No thresholds were set. Of all systems, "
            : $"Of all systems that meet {(thresholds == 1 ? "the threshold" : $"the {words.Small(thresholds)} thresholds")}, ";
        string figure = $" has the best {MetricWords.Name(metric)}, {MetricWords.Value(metric, winner.Result[metric]?.Value, words)}.";
        string worth = winner.Result.Kind == PredictorKind.Baseline ? " That is a baseline: no system here is worth its trouble."
            : result.Comparisons.Any(c => c.Verdict is Verdict.AIsEnough or Verdict.Inconclusive) ? " The best figure is no proof of a difference: the verdict says what the records can show."
            : "";
        return new WinnerSentence(before, name, figure + worth);
    }

    public override string ToString() => Before + Name + After;
}
