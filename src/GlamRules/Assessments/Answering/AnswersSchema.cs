using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Assessments.Answering;

/// <summary><c>answers.schema.json</c>: the schema of answers.</summary>
public static class AnswersSchema
{
    public const string FileName = "answers.schema.json";

    public static string Write() => JsonSchemaWriter.Write("GlamRules: answers to the questions of a report", AnswersShape.File, new Dictionary<string, Shape>());
}
