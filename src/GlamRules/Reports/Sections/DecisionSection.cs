using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Sections;

/// <summary>The page that many read alone: what was found, what to do, what that rests on, how sure it is.</summary>
internal static class DecisionSection
{
    public static Section Build(AssessmentResult result, Wording words)
    {
        Comparison? first = result.Comparisons.FirstOrDefault();
        return new Section("decision", "Decision", [Verdict(result, first, words), Points(result, first, words)]);
    }

    private static Callout Verdict(AssessmentResult result, Comparison? first, Wording words)
    {
        if (first is null)
        {
            return new Callout(WinnerSentence.Of(result, words).ToString().TrimEnd('.'), null, []);
        }

        Headline headline = Headline.Of(result, first, words);
        (string Counts, string? Difference)? counts = CountsSentence.Of(result, first, words);
        return new Callout(headline.First, headline.Then, counts is not var (said, difference) ? []
            : [[Inline.Strong(said), .. difference is null ? [] : new Inline[] { " ", difference }]]);
    }

    private static KeyPoints Points(AssessmentResult result, Comparison? first, Wording words)
    {
        Recommendation recommendation = RecommendationRule.Of(result);
        return new KeyPoints(
        [
            new("Recommendation", [Inline.Strong(RecommendationWords.Title(result, recommendation)), " ", RecommendationWords.Because(result, recommendation, words)]),
            new("What it rests on", [BasisSentence.Of(result, words)]),
            new("How sure it is", [.. Sure(result, first, words)]),
            new("What would change it", [RecommendationWords.Change(result, recommendation, words)]),
            new("Standing", [.. Standing(result)]),
        ]);
    }

    private static IEnumerable<Inline> Sure(AssessmentResult result, Comparison? first, Wording words)
    {
        if (first is not null)
        {
            AssessedPredictor a = result.Predictor(first.A);
            AssessedPredictor b = result.Predictor(first.B);
            yield return Inline.Strong(CertaintySentence.Grade(first) + " ");
            yield return CertaintySentence.Of(result, first, words) + " ";
            yield return VerdictReason.Of(first, a, b, words) + " ";
            yield return BaselineSentence.Of(result, first, words) is { } baseline ? baseline + " " : "";
        }

        int doubts = result.Audit.Count(f => f.Severity == Severity.Warning);
        yield return doubts == 0 ? "" : $"An audit of the benchmark gives {words.SmallCount(doubts, "reason")} to doubt it: see “{BenchmarkSection.Title}”.";
    }

    private static IEnumerable<Inline> Standing(AssessmentResult result)
    {
        if (SealSentence.Of(result) is { } confirmatory)
        {
            yield return confirmatory;
            yield break;
        }

        yield return Inline.Strong("Exploratory: ");
        yield return $"enough to plan by, not to rest a decision on. {string.Join(" ", result.ExploratoryReasons)}";
    }
}
