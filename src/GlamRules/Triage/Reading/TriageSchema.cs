using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Triage.Reading;

/// <summary><c>triage.schema.json</c>: the schema of project ideas to compare.</summary>
public static class TriageSchema
{
    public const string FileName = "triage.schema.json";

    public static string Write() => JsonSchemaWriter.Write("GlamRules: project ideas to compare", TriageShape.File, new Dictionary<string, Shape>());
}
