using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Scripting.Expressions;
using Shouldly;

namespace GlamRules.Tests.Scripting.Expressions;

/// <summary>Reads and runs expressions as a rule file would hold them.</summary>
internal static class AnExpression
{
    public static readonly FieldList Fields = new(["title", "year", "BL record ID", "subject", "it"]);

    /// <summary>The diagnostics of a condition, and the condition where there are none.</summary>
    public static (Condition? Condition, IReadOnlyList<Diagnostic> Diagnostics) Read(string json, FieldList? fields)
    {
        DiagnosticBag bag = new();
        JsonValue value = JsonParser.Parse(new SourceText("a.rules.json", json), bag)!;
        ConditionReader reader = new() { Folder = ".", Fields = fields, DefaultField = null, Diagnostics = bag, Kinds = [new ExpressionConditionKind()] };
        Condition? condition = new ExpressionConditionKind().Read(JsonObject.Open(value, "a condition", bag)!, reader);
        return (condition, bag.ToImmutable());
    }

    /// <summary>The only diagnostic of an expression, which stands alone on line 1 from column 17.</summary>
    public static Diagnostic Problem(string expression, FieldList? fields = null) =>
        All(expression, fields).ShouldHaveSingleItem();

    public static IReadOnlyList<Diagnostic> All(string expression, FieldList? fields = null)
    {
        (Condition? condition, IReadOnlyList<Diagnostic> diagnostics) = Read(Json(expression), fields ?? Fields);
        (condition is null).ShouldBe(diagnostics.Count > 0, $"{expression}: a condition, or why there is none");
        return diagnostics;
    }

    public static Condition Compile(string expression)
    {
        (Condition? condition, IReadOnlyList<Diagnostic> diagnostics) = Read(Json(expression), Fields);
        diagnostics.ShouldBeEmpty();
        return condition!;
    }

    public static bool Holds(string expression, string? title = null, string? year = null, params string[] subjects) =>
        Compile(expression).Holds(Record(title, year, subjects), new MatchList());

    public static Record Record(string? title = null, string? year = null, params string[] subjects) =>
        new("1", Fields, [new FieldValue(title), new FieldValue(year), new FieldValue("014602826"), new FieldValue(subjects), default]);

    private static string Json(string expression) => $"{{\"expression\": {System.Text.Json.JsonSerializer.Serialize(expression, Relaxed)}}}";

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
