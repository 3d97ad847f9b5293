using GlamRules.Diagnostics.Json.Shapes;

namespace GlamRules.Assessments.Reading;

/// <summary><c>assessment.schema.json</c>: the schema of assessments.</summary>
public static class AssessmentSchema
{
    public const string FileName = "assessment.schema.json";

    /// <param name="recipe">What may stand under <c>train</c>: those who train models know.</param>
    public static string Write(Shape recipe) => JsonSchemaWriter.Write("GlamRules: an assessment", AssessmentShape.Of(recipe), new Dictionary<string, Shape>());
}
