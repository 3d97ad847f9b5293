using System.Text.Json;
using GlamRules.Assessments;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>repeats.json</c>: every figure over split seeds 1 to n.</summary>
public static class RepeatsJsonWriter
{
    public const string FileName = "repeats.json";

    public static void Write(AssessmentResult result, string path) => JsonOutput.Write(path, json => Write(result, json));

    /// <summary>The same to a stream.</summary>
    public static void Write(AssessmentResult result, Stream stream) => JsonOutput.Write(stream, json => Write(result, json));

    private static void Write(AssessmentResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteNumber("seeds", result.Repeats.Max(r => r.Values.Length));
        json.Array("figures", result.Repeats, figure =>
        {
            json.WriteString("subject", figure.Subject);
            json.WriteString("metric", figure.Metric);
            json.Figure("mean", figure.Mean);
            json.Figure("standardDeviation", figure.StandardDeviation);
            json.Figure("minimum", figure.Minimum);
            json.Figure("maximum", figure.Maximum);
            json.Figure("shareAhead", figure.ShareAhead);
            json.WriteStartArray("values");
            foreach (double? value in figure.Values)
            {
                if (value is { } number)
                {
                    json.WriteNumberValue(Math.Round(number, 9));
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    }
}
