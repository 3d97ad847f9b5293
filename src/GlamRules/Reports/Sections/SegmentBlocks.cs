using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Segments;

namespace GlamRules.Reports.Sections;

/// <summary>The segments where a pair differs most: a chart, and a sentence for each.</summary>
internal static class SegmentBlocks
{
    public static IEnumerable<Block> Of(AssessmentResult result, Comparison comparison, Wording words)
    {
        if (result.Segments.FirstOrDefault(s => s.A == comparison.A && s.B == comparison.B) is not { } findings)
        {
            yield break;
        }

        SegmentSentence sentences = new(result, comparison, findings, words);
        if (findings.Segments.IsEmpty)
        {
            yield return Paragraph.Of(sentences.WhyNone());
            yield break;
        }

        yield return Paragraph.Of(sentences.Introduction());
        if (comparison.Unit is null)
        {
            yield return Chart(result, comparison, findings);
        }

        yield return new Bullets([.. findings.Segments.Select((segment, i) => ImmutableArray.Create<Inline>(Inline.Strong($"{Letter(i)}: "), sentences.Of(segment)))]);
    }

    private static ForestChart Chart(AssessmentResult result, Comparison comparison, SegmentFindings findings)
    {
        (AssessedPredictor a, AssessedPredictor b) = (result.Predictor(comparison.A), result.Predictor(comparison.B));
        return new ForestChart(
            $"Segments found on dev, as test has them: {b.Name} minus {a.Name} in {MetricWords.Name(findings.Metric)}, in points of 100",
            $"← {a.Name} better",
            $"{b.Name} better →",
            comparison.Margin,
            [
                .. findings.Segments.Select((segment, i) => (segment.Claim, Row: Row(segment, i))).GroupBy(s => s.Claim)
                    .Select(g => new ForestGroup(Heading(g.Key, a, b), [.. g.Select(s => s.Row)])),
            ]);

        ForestRow Row(SegmentComparison segment, int i) => new(
            $"{Letter(i)}: {SegmentWords.Heading(segment.Conditions, result)}", segment.N, segment.Difference,
            segment.LowAdjusted, segment.HighAdjusted, SegmentSentence.Short(segment), segment.Verdict != Verdict.TooFewToJudge || segment.Confirmed);
    }

    private static string Heading(SegmentClaim claim, AssessedPredictor a, AssessedPredictor b) => claim switch
    {
        SegmentClaim.BAhead => $"Where {SystemWords.Does(b, "seemed", "seemed")} ahead on dev",
        SegmentClaim.AAhead => $"Where {SystemWords.Does(a, "seemed", "seemed")} ahead on dev",
        _ => $"Where {SystemWords.Does(a, "seemed", "seemed")} enough on dev",
    };

    private static string Letter(int index) => ((char)('A' + index)).ToString();
}
