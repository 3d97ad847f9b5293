using System.Text.Json;
using GlamRules.Assessments;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>summary.json</c>: the decision, and the rows of <c>summary.csv</c>.</summary>
public static class SummaryJsonWriter
{
    public const string FileName = "summary.json";

    private const int Schema = 1;

    public static void Write(AssessmentResult result, string path) => JsonOutput.Write(path, json => Write(result, json));

    private static void Write(AssessmentResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("title", result.Definition.Title);
        json.WriteString("question", result.Definition.Question);
        json.WriteBoolean("exploratory", result.Exploratory);
        json.WriteString("assessment", result.Definition.Hash);
        json.WriteString("corpus", result.Corpus.Hash);
        RecommendationJson.Write(result, json);
        json.WriteString("winner", result.Winner);
        json.Array("figures", SummaryRows.Of(result), row =>
        {
            json.WriteString("system", row.System);
            json.WriteString("metric", row.Metric);
            json.WriteString("of", row.Of);
            json.WriteString("value", row.Value);
            json.WriteNumber("records", row.Records);
            json.Figure("figure", row.Figure);
            json.Figure("low", row.Low);
            json.Figure("high", row.High);
            json.WriteString("note", row.Note);
        });
        json.WriteEndObject();
    }
}
