using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Corpora.Packages;

/// <summary>Reads one task of a corpus.</summary>
public static class TaskReader
{
    /// <summary>Reads a task; what is wrong is a diagnostic, and where too much is, the answer null.</summary>
    public static TaskDescription? Read(string name, JsonValue value, FieldChecker fields, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(value, CorpusShape.Task with { What = $"the task '{name}'" }, diagnostics) is not { } json)
        {
            return null;
        }

        TaskKind? kind = Kind(json);
        ImmutableArray<string> text = Fields(json, "text", fields);
        ImmutableArray<string> features = Fields(json, "features", fields);
        GoldSource? gold = Gold(json, fields);
        ImmutableArray<LabelDefinition> labels = Labels(json);
        ImmutableArray<string> drop = [.. (json.Texts("drop", orOne: true) ?? []).Select(d => d.Text)];
        if (text.IsEmpty && json.Require("text") && json.Any("text") is { Kind: JsonKind.Array, Items.IsEmpty: true })
        {
            diagnostics.Add(FileProblems.OutOfRange, json.Any("text")!.Location, "'text' names no field", "Name at least one field of text.");
        }

        json.Close();
        if (kind is null || gold is null || text.IsEmpty)
        {
            return null;
        }

        return new TaskDescription
        {
            Name = name,
            Kind = kind.Value,
            Text = text,
            Features = features,
            Numeric = [.. features.Where(fields.IsNumeric)],
            Gold = gold,
            Labels = labels,
            Drop = drop,
        };
    }

    private static TaskKind? Kind(JsonObject json)
    {
        json.Require("task");
        switch (json.Word("task", "label", "labels", "value", "spans"))
        {
            case "label":
                return TaskKind.Label;
            case "labels":
                return TaskKind.Labels;
            case "value":
                return TaskKind.Value;
            case "spans":
                return TaskKind.Spans;
            default:
                return null;
        }
    }

    private static ImmutableArray<string> Fields(JsonObject json, string member, FieldChecker fields) =>
        [.. (json.Texts(member, orOne: true) ?? []).Where(f => fields.Check(f, f.Text)).Select(f => f.Text)];

    private static GoldSource? Gold(JsonObject json, FieldChecker fields)
    {
        if (!json.Require("gold"))
        {
            return null;
        }

        JsonValue value = json.Any("gold")!;
        if (value.Kind == JsonKind.String)
        {
            return fields.Check(value, value.Text) ? new GoldSource(value.Text) : null;
        }

        if (JsonObject.Open(value, CorpusShape.Gold, json.Diagnostics) is not { } gold || gold.RequiredText("field") is not { } field)
        {
            return null;
        }

        bool majority = gold.Word("from", "first", "majority") == "majority";
        bool dropTies = gold.Word("ties", "drop", "unlabelled") == "drop";
        string? separator = gold.Text("separator");
        gold.Close();
        return fields.Check(gold.Any("field"), field) ? new GoldSource(field, majority, dropTies, separator) : null;
    }

    // An object of definitions, or a plain list.
    private static ImmutableArray<LabelDefinition> Labels(JsonObject json)
    {
        (LabelDefinition Label, SourceLocation Place)[] labels = json.Any("labels") switch
        {
            null => [],
            { Kind: JsonKind.Object } value => [.. value.Members.Select(m => (new LabelDefinition(m.Name, m.Value.Text), m.NameLocation))],
            _ => [.. (json.Texts("labels") ?? []).Select(l => (new LabelDefinition(l.Text, ""), l.Location))],
        };
        foreach ((LabelDefinition label, SourceLocation place) in labels.Where(l => LabelDefinition.IsReserved(l.Label.Label)))
        {
            json.Diagnostics.Add(CorpusProblems.ReservedLabel, place, $"'{label.Label}' can't be a label");
        }

        return [.. labels.Select(l => l.Label)];
    }
}
