using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Segments;

namespace GlamRules.Reports.Writers;

/// <summary>The segments of a comparison in <c>results.json</c>.</summary>
internal static class SegmentsJson
{
    public static void Write(AssessmentResult result, Comparison comparison, bool rulesAgainstModel, Utf8JsonWriter json)
    {
        if (result.Segments.FirstOrDefault(s => s.A == comparison.A && s.B == comparison.B) is not { } findings)
        {
            return;
        }

        json.WriteStartObject("segmentSearch");
        json.WriteString("metric", findings.Metric.Length == 0 ? null : findings.Metric);
        json.WriteNumber("tried", findings.Tried);
        json.WriteString("none", findings.None is { } none ? Kebab(none.ToString()) : null);
        json.WriteEndObject();
        json.Array("segments", findings.Segments, segment =>
        {
            json.WriteString("condition", segment.Notation);
            json.WriteString("found", segment.Claim switch { SegmentClaim.BAhead => "b-ahead", SegmentClaim.AAhead => "a-ahead", _ => "a-is-enough" });
            json.WriteNumber("nDev", segment.NDev);
            json.Figure("differenceDev", segment.DifferenceDev);
            json.WriteNumber("n", segment.N);
            json.Figure("difference", segment.Difference);
            json.Figure("low", segment.Low);
            json.Figure("high", segment.High);
            json.Figure("lowAdjusted", segment.LowAdjusted);
            json.Figure("highAdjusted", segment.HighAdjusted);
            json.WriteBoolean("confirmed", segment.Confirmed);
            json.WriteString("verdict", VerdictWords.Id(segment.Verdict, rulesAgainstModel));
        });
    }

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
