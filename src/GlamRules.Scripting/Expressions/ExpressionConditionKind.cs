using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Expressions;

/// <summary>
/// The condition <c>expression</c>: a logical expression over the record's fields in the language of Microsoft
/// RulesEngine's rules, such as <c>year >= 1850 &amp;&amp; title.Contains("novel")</c>. Type-checked and compiled once.
/// </summary>
/// <remarks>
/// A field is a text, empty where it is missing; of several values the first. Compared with a number it is the number it
/// holds, and where it holds none, only <c>!=</c> comes out true. A field whose name is not one word is written
/// <c>Text("BL record ID")</c>. Functions: Text, Values, Has, Year, Number, Words, Matches, Contains, StartsWith, EndsWith,
/// IsNullOrEmpty, IsNullOrWhiteSpace.
/// Methods of a text compare character by character; the functions look at all values and ignore case.
/// </remarks>
public sealed class ExpressionConditionKind : IConditionKind
{
    public string Member => "expression";

    public string Summary =>
        "A logical expression over the fields, such as `year >= 1850 && Contains(title, \"novel\")`.";

    public ImmutableArray<Member> Members =>
    [
        new("expression", Shape.Text, "A logical expression over the fields: operators, texts in quotes, and the functions Text, Values, Has, Year, Number, Words, Matches, Contains, StartsWith, EndsWith, IsNullOrEmpty, IsNullOrWhiteSpace.")
        {
            Required = true,
            Example = "\"year >= 1850 && Contains(title, \\\"novel\\\")\"",
        },
    ];

    public ConditionExample Example => new("""{ "expression": "Words(title) <= 3 && !Contains(title, \"history\")" }""", "The woodlanders", "A history of Devon");

    public Condition? Read(JsonObject json, ConditionReader reader)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reader);
        if (json.RequiredText(Member) is not { } text)
        {
            return null;
        }

        JsonValue value = json.Value[Member]!;
        List<ExpressionProblem> problems = [];
        ExpressionCondition? condition = ExpressionCompiler.Compile(text, new ExpressionNames(reader.Fields), problems);
        ExpressionProblems.Report(problems, value, reader.Diagnostics);
        return condition;
    }
}
