using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Segments;

namespace GlamRules.Reports.Words;

/// <summary>What dev and test say of a segment, and why there are none.</summary>
public sealed class SegmentSentence(AssessmentResult result, Comparison comparison, SegmentFindings findings, Wording words)
{
    private const string Accuracy = "accuracy";

    private readonly DifferenceWords _size = new(comparison, words);
    private readonly AssessedPredictor _a = result.Predictor(comparison.A);
    private readonly AssessedPredictor _b = result.Predictor(comparison.B);

    /// <summary>The whole sentence.</summary>
    public string Of(SegmentComparison segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        string where = $"Where {SegmentWords.Clauses(segment.Conditions, result)}, ";
        return where + (segment.Claim switch
        {
            _ when segment.N == 0 => $"{Seemed(segment)}; test has no such record.",
            _ when !segment.Confirmed => $"{Seemed(segment)}; test, with {On(segment)}, {(segment.Verdict == Verdict.TooFewToJudge ? "has too few to confirm it" : "does not confirm it")} ({Figures(segment)}).",
            SegmentClaim.AIsEnough => $"{SystemWords.Does(_a, "is", "are")} enough: {SystemWords.The(_b)} can’t be better by as much as would matter ({Figures(segment)} on {On(segment)}); found on dev, confirmed on test.",
            SegmentClaim.BAhead => $"{Better(_b, _a, segment.Difference!.Value)} ({Figures(segment)} on {On(segment)}); found on dev, confirmed on test.",
            _ => $"{Better(_a, _b, segment.Difference!.Value)} ({Figures(segment)} on {On(segment)}); found on dev, confirmed on test.",
        });
    }

    /// <summary>In two or three words.</summary>
    public static string Short(SegmentComparison segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Confirmed ? "confirmed" : segment.Verdict == Verdict.TooFewToJudge ? "too few to judge" : "not confirmed";
    }

    /// <summary>How the segments came about.</summary>
    public string Introduction() =>
        $"{words.Count(findings.Tried, "segment")} of the dev records {(findings.Tried == 1 ? "was" : "were")} searched for those where the two differ most in {MetricWords.Name(findings.Metric)}, and {words.SmallCount(findings.Segments.Length, "segment")} chosen. Only then was test asked about {(findings.Segments.Length == 1 ? "it" : "them")}, with intervals widened for their number, so that what is confirmed is no work of the search.";

    /// <summary>Why there are none.</summary>
    public string WhyNone() => findings.None switch
    {
        NoSegments.NotTest => "Segments where the two differ most are looked for only when test is scored: they are found on dev and need records of their own to be confirmed on.",
        NoSegments.NotAskedOnDev => $"No segments were looked for: {SystemWords.The(_a)} or {SystemWords.The(_b)} can’t be asked about the dev records fairly, as one that was fitted before, or whose answers leave dev out.",
        NoSegments.FewOnDev => "No segments were looked for: too few dev records have a label to search in.",
        NoSegments.NoFigureOfRecords => $"No segments were looked for: {MetricWords.Name(comparison.Metric)} has no figure of single records.",
        _ => $"{words.Count(findings.Tried, "segment")} of the dev records were searched, by fields, length, language, words and votes; in none do the two differ clearly more than elsewhere.",
    };

    private string Seemed(SegmentComparison segment) => segment.Claim == SegmentClaim.AIsEnough
        ? $"{SystemWords.Does(_a, "seems", "seem")} enough on dev ({words.Count(segment.NDev, "record")})"
        : $"{SystemWords.Does(segment.Claim == SegmentClaim.BAhead ? _b : _a, "seems", "seem")} better on dev by {Size(segment.DifferenceDev)} ({words.Count(segment.NDev, "record")})";

    private string Better(AssessedPredictor better, AssessedPredictor other, double difference) => findings.Metric == Accuracy
        ? $"{SystemWords.Does(better, "gets", "get")} {OfHundred(Math.Abs(difference))} of 100 more right than {SystemWords.The(other)}"
        : $"{SystemWords.Does(better, "is", "are")} better than {SystemWords.The(other)} by {Size(difference)} in {MetricWords.Name(findings.Metric)}";

    private string OfHundred(double difference) => difference >= 0.015 ? words.OfHundred(difference) : words.PlainPoints(difference);

    private string Size(double difference) => _size.Size(difference);

    // Turned with the sentence: by how much the one it names is better.
    private string Figures(SegmentComparison segment) => segment.Claim == SegmentClaim.AAhead
        ? _size.Interval(-segment.HighAdjusted, -segment.LowAdjusted)
        : _size.Interval(segment.LowAdjusted, segment.HighAdjusted);

    private string On(SegmentComparison segment) => words.Count(segment.N, "record");
}
