using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>costs</c> into <c>results.json</c>: the unit, what each pair saves and when it pays; null where no costs were set.</summary>
internal static class CostsJson
{
    public static void Write(AssessmentResult result, Utf8JsonWriter json)
    {
        if (result.Definition.Criteria.Costs is not { } costs)
        {
            json.WriteNull("costs");
            return;
        }

        json.WriteStartObject("costs");
        json.WriteString("unit", costs.Unit);
        json.WriteNumber("records", 10_000);
        json.Array("savings", result.Comparisons, comparison =>
        {
            Estimate saving = comparison.Saving ?? default;
            BreakEven? even = result.BreakEvens.FirstOrDefault(e => e.A == comparison.A && e.B == comparison.B);
            json.WriteString("a", comparison.A);
            json.WriteString("b", comparison.B);
            json.Figure("value", saving.Value);
            json.Figure("low", saving.Low);
            json.Figure("high", saving.High);
            json.Figure("price", even?.Price);
            json.WriteStartObject("breakEven");
            json.Figure("records", even?.Records);
            json.Figure("least", even?.Least);
            json.Figure("most", even?.Most);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
