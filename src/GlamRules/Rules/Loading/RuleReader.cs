using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>Reads the rules of a <c>*.rules.json</c> file; one bad rule hides nothing of the others.</summary>
internal sealed class RuleReader(ConditionReader conditions, ImmutableArray<string> labels, DiagnosticBag diagnostics)
{
    private static readonly string[] Told = ["languages", "period", "severity", "source", "author", "since", "reviewedBy", "notes"];

    /// <summary>The id of every rule read so far, also of those that are wrong, and where it stands.</summary>
    public List<(string Id, SourceLocation Location)> Ids { get; } = [];

    public IEnumerable<Rule> ReadFile(string path) => JsonParser.Load(path, diagnostics) is { } root ? ReadAll(root) : [];

    /// <summary>The rules of a file that was parsed.</summary>
    public IEnumerable<Rule> ReadAll(JsonValue root)
    {
        if (JsonObject.Open(root, "a file of rules", diagnostics) is not { } json)
        {
            return [];
        }

        json.Require("rules");
        ImmutableArray<JsonValue> items = json.Of("rules", JsonKind.Array)?.Items ?? [];
        json.Ignore("description", "family");
        json.Close();
        return [.. items.Select(Read).OfType<Rule>()];
    }

    private Rule? Read(JsonValue value)
    {
        if (JsonObject.Open(value, "a rule", diagnostics) is not { } json)
        {
            return null;
        }

        string? id = json.RequiredText("id");
        if (id is not null)
        {
            Ids.Add((id, json.Any("id")!.Location));
        }

        string? label = json.RequiredText("label");
        json.Require("when");
        Condition? when = json.Any("when") is { } condition ? conditions.Read(condition) : null;
        JsonValue? unlessValue = json.Any("unless");
        Condition? unless = unlessValue is null ? null : conditions.Read(unlessValue);
        double? priority = json.Number("priority");
        double? confidence = json.Number("confidence", 0, 1);
        bool enabled = json.Flag("enabled") ?? true;
        string? why = json.Text("why");
        string? harm = json.Text("harm");
        ImmutableArray<RuleExample> examples = ReadExamples(json);
        json.Ignore(Told);
        json.Close();
        if (label is not null && labels.Length > 0 && !labels.Contains(label))
        {
            diagnostics.Add(RuleProblems.UnknownLabel, json.Any("label")!.Location,
                $"'{label}' is not in the label set.{DidYouMean.Sentence(label, labels)}", $"Labels: {string.Join(", ", labels.Take(20))}{(labels.Length > 20 ? ", ..." : "")}.");
            return null;
        }

        if (id is null || label is null || when is null || (unlessValue is not null && unless is null) || !enabled)
        {
            return null;
        }

        return new Rule
        {
            Id = id,
            Label = label,
            When = when,
            Unless = unless,
            Why = why ?? "",
            Priority = priority ?? 0,
            Confidence = confidence,
            Examples = examples,
            Harm = harm,
            Location = json.Any("id")!.Location,
            Written = value,
        };
    }

    private ImmutableArray<RuleExample> ReadExamples(JsonObject rule)
    {
        if (rule.Of("examples", JsonKind.Object) is not { } value || JsonObject.Open(value, "'examples'", diagnostics) is not { } json)
        {
            return [];
        }

        ImmutableArray<RuleExample> examples =
        [
            .. ReadExamples(json, "match", ExampleKind.Match),
            .. ReadExamples(json, "noMatch", ExampleKind.NoMatch),
            .. ReadExamples(json, "todo", ExampleKind.Todo),
            .. ReadExamples(json, "todoNoMatch", ExampleKind.TodoNoMatch),
        ];
        json.Close();
        return examples;
    }

    // A text for the set's own field, or an object of fields.
    private IEnumerable<RuleExample> ReadExamples(JsonObject json, string member, ExampleKind kind)
    {
        foreach (JsonValue item in json.Of(member, JsonKind.Array)?.Items ?? [])
        {
            if (item.Kind is not (JsonKind.String or JsonKind.Object))
            {
                diagnostics.Add(FileProblems.WrongType, item.Location, "an example is a text, or an object of fields and texts");
                continue;
            }

            yield return new RuleExample(kind, item.Kind == JsonKind.String ? [KeyValuePair.Create("", item.Text)] : [.. item.Members.Select(m => KeyValuePair.Create(m.Name, m.Value.Text))], item.Location);
        }
    }
}
