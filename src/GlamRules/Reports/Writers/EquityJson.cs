using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Writers;

/// <summary>How often each predictor is wrong in each slice, and how far annotators agree, in <c>results.json</c>.</summary>
internal static class EquityJson
{
    public static void WriteSlices(AssessmentResult result, string predictor, Utf8JsonWriter json) =>
        json.Array("slices", result.SliceResults.Where(s => s.Predictor == predictor), slice =>
        {
            json.WriteString("field", slice.Field);
            json.WriteString("value", slice.Value);
            json.WriteNumber("n", slice.N);
            json.WriteNumber("wrong", slice.Wrong);
            Write("share", slice.Share, json);
            Write("excess", slice.Excess, json);
        });

    public static void WriteAgreement(AssessmentResult result, Utf8JsonWriter json)
    {
        if (result.Agreement is not { } agreement)
        {
            return;
        }

        json.WriteStartObject("agreement");
        json.WriteNumber("annotators", agreement.Annotators);
        json.WriteNumber("judged", agreement.Judged);
        json.WriteNumber("unanimous", agreement.Unanimous);
        Write("alpha", agreement.Alpha, json);
        Write("oneAgainstOthers", agreement.Baseline.WithOthers, json);
        json.WriteEndObject();
    }

    public static void Write(string name, Estimate estimate, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.Figure("value", estimate.Value);
        json.Figure("low", estimate.Low);
        json.Figure("high", estimate.High);
        json.WriteEndObject();
    }
}
