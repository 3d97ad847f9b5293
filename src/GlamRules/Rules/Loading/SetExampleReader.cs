using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Loading;

/// <summary>Reads the member <c>examples</c> of <c>ruleset.json</c>: a text or fields, and the label that must win.</summary>
internal sealed class SetExampleReader(TaskKind kind, ImmutableArray<string> labels, DiagnosticBag diagnostics)
{
    public ImmutableArray<SetExample> Read(ImmutableArray<JsonValue> items) => [.. items.Select(Read).OfType<SetExample>()];

    private SetExample? Read(JsonValue value)
    {
        if (JsonObject.Open(value, RuleSetShape.Example, diagnostics) is not { } json)
        {
            return null;
        }

        JsonValue? text = json.Of("text", JsonKind.String);
        JsonValue? fields = json.Of("fields", JsonKind.Object);
        ImmutableArray<JsonValue>? label = json.Texts("label", orOne: true);
        bool todo = json.Flag("todo") ?? false;
        json.Close();
        if (text is null == fields is null)
        {
            diagnostics.Add(FileProblems.MissingMember, value.Location, "an example needs either 'text' or 'fields'", "Write the text for the set's own field, or an object of fields and texts.");
            return null;
        }

        if (label is null || (kind != TaskKind.Labels && label.Value.Length != 1))
        {
            diagnostics.Add(FileProblems.MissingMember, value.Location, "the example does not say which label must win", "Add \"label\" with one label of the set.");
            return null;
        }

        foreach (JsonValue unknown in label.Value.Where(l => labels.Length > 0 && !labels.Contains(l.Text)))
        {
            diagnostics.Add(RuleProblems.UnknownLabel, unknown.Location, $"'{unknown.Text}' is not in the label set.{DidYouMean.Sentence(unknown.Text, labels)}");
        }

        Answer answer = kind == TaskKind.Labels ? Answer.OfLabels(label.Value.Select(l => l.Text)) : Answer.OfLabel(label.Value[0].Text);
        return new SetExample(text is not null ? [KeyValuePair.Create("", text.Text)] : [.. fields!.Members.Select(m => KeyValuePair.Create(m.Name, m.Value.Text))], answer, todo, value.Location);
    }
}
