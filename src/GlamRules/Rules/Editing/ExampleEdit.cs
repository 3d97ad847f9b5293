using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Editing;

/// <summary>Writes an example into the JSON of a rule, and touches nothing else in the file.</summary>
public static class ExampleEdit
{
    /// <summary>The text of the rule's file with the example added; null where it stands there already.</summary>
    /// <param name="written">The rule's object.</param>
    /// <param name="kind">Under which member.</param>
    /// <param name="fields">Field and value; one with an empty name is written as a bare text.</param>
    public static string? Add(JsonValue written, ExampleKind kind, ImmutableArray<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(written);
        string member = Member(kind);
        string content = fields is [{ Key.Length: 0 } bare] ? JsonText.Quote(bare.Value) : JsonText.Object(fields);
        JsonValue? examples = written["examples"] is { Kind: JsonKind.Object } there ? there : null;
        JsonValue? list = examples?[member] is { Kind: JsonKind.Array } array ? array : null;
        if (list is not null && list.Items.Any(item => Same(item, fields)))
        {
            return null;
        }

        string edited = list is not null ? JsonAppend.To(list, content)
            : examples is not null ? JsonAppend.To(examples, $"\"{member}\": [{content}]")
            : JsonAppend.To(written, $"\"examples\": {{ \"{member}\": [{content}] }}");
        DiagnosticBag problems = new();
        _ = JsonParser.Parse(new SourceText(written.Source.Path, edited), problems);
        return problems.Count == 0 ? edited : throw new InvalidOperationException($"the edit breaks {written.Source.Path}");
    }

    /// <summary>The member of <c>examples</c> that holds those of a kind.</summary>
    public static string Member(ExampleKind kind) => kind switch
    {
        ExampleKind.Match => "match",
        ExampleKind.NoMatch => "noMatch",
        ExampleKind.Todo => "todo",
        _ => "todoNoMatch",
    };

    /// <summary>Whether an example as written is of these fields.</summary>
    internal static bool Same(JsonValue item, ImmutableArray<KeyValuePair<string, string>> fields) => item.Kind == JsonKind.String
        ? fields is [{ Key.Length: 0 } bare] && bare.Value == item.Text
        : item.Members.Length == fields.Length && fields.All(f => item[f.Key]?.Text == f.Value);
}
