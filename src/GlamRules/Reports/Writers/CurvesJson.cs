using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Assessments.Curves;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>learningCurves</c> into <c>results.json</c>: what each system reaches on dev with fewer labels, and how many it takes.</summary>
internal static class CurvesJson
{
    public static void Write(AssessmentResult result, Utf8JsonWriter json) => json.Array("learningCurves", result.Curves, curve =>
    {
        json.WriteString("predictor", curve.Predictor);
        json.WriteString("metric", curve.Metric);
        json.WriteString("split", "dev");
        json.WriteNumber("n", curve.DevRecords);
        json.Array("points", curve.Points, point =>
        {
            json.WriteNumber("records", point.Records);
            json.Figure("value", point.Mean);
            json.Figure("low", point.Low);
            json.Figure("high", point.High);
            json.WriteNumber("subsamples", point.Values.Length);
        });
        json.WriteStartObject("fit");
        json.Figure("plateau", curve.Fit?.Plateau);
        json.Figure("gap", curve.Fit?.Gap);
        json.Figure("rate", curve.Fit?.Rate);
        json.WriteEndObject();
        json.WriteString("rules", curve.Rules);
        json.Figure("rulesValue", curve.RulesValue);
        Write("toEqual", curve.ToEqual, json);
        Write("toBeat", curve.ToBeat, json);
    });

    private static void Write(string name, RecordsFor? needed, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.Figure("target", needed?.Target);
        json.WriteString("reach", needed?.Reach switch { Reach.Reached => "reached", Reach.OutOfReach => "out-of-reach", Reach.Unclear => "unclear", _ => null });
        json.Count("records", needed?.Records);
        json.Count("low", needed?.Low);
        json.Count("high", needed?.High);
        json.WriteEndObject();
    }
}
