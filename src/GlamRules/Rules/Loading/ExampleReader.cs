using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Loading;

/// <summary>Reads the examples beside a rule: lists, or lists by label where the rule's label is a column.</summary>
internal sealed class ExampleReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<(string? Label, RuleExample Example)> _examples = [];

    /// <param name="rule">The rule.</param>
    /// <param name="labels">The labels of its column, or null where it has one label.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public ExampleReader(JsonObject rule, IReadOnlyList<string>? labels, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        if (rule.Of(RuleShape.Examples.Name, JsonKind.Object) is not { } value || JsonObject.Open(value, RuleShape.ExampleObject, diagnostics) is not { } json)
        {
            return;
        }

        Read(json, RuleShape.Match.Name, ExampleKind.Match, labels);
        Read(json, RuleShape.NoMatch.Name, ExampleKind.NoMatch, labels);
        Read(json, RuleShape.Todo.Name, ExampleKind.Todo, labels);
        Read(json, RuleShape.TodoNoMatch.Name, ExampleKind.TodoNoMatch, labels);
        json.Close();
    }

    /// <summary>The examples of one label.</summary>
    public ImmutableArray<RuleExample> Of(string label) => [.. _examples.Where(e => e.Label is null || e.Label == label).Select(e => e.Example)];

    private void Read(JsonObject json, string member, ExampleKind kind, IReadOnlyList<string>? labels)
    {
        JsonValue? value = json.Any(member);
        if (value is null)
        {
            return;
        }

        if (labels is null || value.Kind != JsonKind.Object)
        {
            if (labels is not null && kind == ExampleKind.Match)
            {
                _diagnostics.Add(RuleProblems.ExampleLabels, value.Location, $"it is open for which label '{member}' speaks");
                return;
            }

            Add(json.Of(member, JsonKind.Array), null, kind);
            return;
        }

        foreach (JsonMember byLabel in value.Members)
        {
            if (!labels.Contains(byLabel.Name))
            {
                _diagnostics.Add(RuleProblems.UnknownLabel, byLabel.NameLocation, $"the column has no label '{byLabel.Name}'.{DidYouMean.Sentence(byLabel.Name, labels)}", $"It has: {string.Join(", ", labels.Take(20))}.");
            }
            else if (byLabel.Value.Kind != JsonKind.Array)
            {
                _diagnostics.Add(FileProblems.WrongType, byLabel.Value.Location, $"the examples of '{byLabel.Name}' must be a list in square brackets", $"Write \"{byLabel.Name}\": [\"a text\", \"another\"].");
            }
            else
            {
                Add(byLabel.Value, byLabel.Name, kind);
            }
        }
    }

    // A text for the set's own field, or an object of fields.
    private void Add(JsonValue? list, string? label, ExampleKind kind)
    {
        foreach (JsonValue item in list?.Items ?? [])
        {
            if (item.Kind is not (JsonKind.String or JsonKind.Object))
            {
                _diagnostics.Add(FileProblems.WrongType, item.Location, "an example is a text, or an object of fields and texts", "Write it in quotation marks; or, where several fields count, as { \"title\": \"Ada\", \"subtitle\": \"A novel\" }.");
                continue;
            }

            _examples.Add((label, new RuleExample(kind, item.Kind == JsonKind.String ? [KeyValuePair.Create("", item.Text)] : [.. item.Members.Select(m => KeyValuePair.Create(m.Name, m.Value.Text))], item.Location)));
        }
    }
}
