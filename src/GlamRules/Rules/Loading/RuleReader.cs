using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>Reads the rules of a <c>*.rules.json</c> file; one bad rule hides nothing of the others.</summary>
internal sealed class RuleReader(ConditionReader conditions, ImmutableArray<string> labels, DiagnosticBag diagnostics)
{
    /// <summary>The id of every rule read so far, also of those that are wrong, and where it stands.</summary>
    public List<(string Id, SourceLocation Location)> Ids { get; init; } = [];

    public IEnumerable<Rule> ReadFile(string path) => JsonParser.Load(path, diagnostics) is { } root ? ReadAll(root) : [];

    /// <summary>The rules of a file that was parsed.</summary>
    public IEnumerable<Rule> ReadAll(JsonValue root)
    {
        if (JsonObject.Open(root, RuleShape.File, diagnostics) is not { } json)
        {
            return [];
        }

        json.Require(RuleShape.Rules.Name);
        ImmutableArray<JsonValue> items = json.Of(RuleShape.Rules.Name, JsonKind.Array)?.Items ?? [];
        json.Close();
        return [.. items.SelectMany(Read)];
    }

    /// <summary>The rule written, or one for each label where the label is a column; nothing where something is wrong or it is not enabled.</summary>
    public IReadOnlyList<Rule> Read(JsonValue value)
    {
        if (JsonObject.Open(value, RuleShape.Rule, diagnostics) is not { } json)
        {
            return [];
        }

        string? id = json.Text(RuleShape.Id);
        if (id is not null)
        {
            Ids.Add((id, json.Any(RuleShape.Id)!.Location));
        }

        IReadOnlyList<string>? voted = ReadLabels(json, out JsonValue? column);
        if (!HasBareCondition(json))
        {
            json.Require(RuleShape.When.Name);
        }

        // Without labels the condition is read all the same, for its own mistakes.
        Condition?[] when = voted is null ? [ReadWhen(json, null, "")] : [.. voted.Select(label => ReadWhen(json, column, label))];
        JsonValue? unlessValue = json.Any(RuleShape.Unless);
        Condition? unless = unlessValue is null ? null : conditions.Read(unlessValue);
        double? priority = json.Number(RuleShape.Priority);
        double? confidence = json.Number(RuleShape.Confidence);
        bool enabled = json.Flag(RuleShape.Enabled) ?? true;
        string why = json.Text(RuleShape.Why) ?? "";
        string? harm = json.Text(RuleShape.Harm);
        ExampleReader examples = new(json, column is null ? null : voted, diagnostics);
        json.Close();
        if (id is null || voted is null || when.Contains(null) || (unlessValue is not null && unless is null) || !enabled)
        {
            return [];
        }

        return
        [
            .. voted.Select((label, i) => new Rule
            {
                Id = column is null ? id : $"{id}{RuleReferences.OfLabel}{label}",
                Label = label,
                When = when[i]!,
                Unless = unless,
                Why = why,
                Priority = priority ?? 0,
                Confidence = confidence,
                Examples = examples.Of(label),
                Harm = harm,
                Location = json.Any(RuleShape.Id)!.Location,
                Written = value,
            }),
        ];
    }

    // A condition beside the members of the rule, and not under one of them.
    private bool HasBareCondition(JsonObject json)
    {
        JsonMember[] bare = [.. json.Value.Members.Where(m => RuleShape.Rule[m.Name] is null && m.Name != "not" && conditions.Kinds.Any(k => k.Member == m.Name))];
        foreach (JsonMember member in bare)
        {
            diagnostics.Add(FileProblems.UnknownMember, member.NameLocation, $"'{member.Name}' is a condition, and stands under 'when' or 'unless'",
                $"Put it into braces: \"when\": {{ \"{member.Name}\": ... }}. What belongs to the condition, such as 'field', stands in the same braces.");
        }

        json.Ignore([.. conditions.Kinds.Where(k => bare.Any(m => m.Name == k.Member)).SelectMany(k => k.Members).Select(m => m.Name)]);
        return bare.Length > 0;
    }

    private Condition? ReadWhen(JsonObject json, JsonValue? column, string label)
    {
        conditions.LabelOf = column is null ? null : (column, label);
        Condition? when = json.Any(RuleShape.When) is { } value ? conditions.Read(value) : null;
        conditions.LabelOf = null;
        return when;
    }

    // One label as written, or all of a column; null, with diagnostics, where that can't be told.
    private IReadOnlyList<string>? ReadLabels(JsonObject json, out JsonValue? column)
    {
        column = null;
        if (json.Any(RuleShape.Label) is not { Kind: JsonKind.Object } value)
        {
            return json.Text(RuleShape.Label) is { } label && IsKnown(label, json.Any(RuleShape.Label)!.Location) ? [label] : null;
        }

        if (JsonObject.Open(value, RuleShape.LabelColumn, diagnostics) is not { } labelled)
        {
            return null;
        }

        string? name = labelled.Text(RuleShape.Column);
        column = labelled.Any(RuleShape.Column);
        labelled.Close();
        return name is null ? null : LabelColumn.Read(column!, json.Any(RuleShape.When), conditions, IsKnown);
    }

    private bool IsKnown(string label, SourceLocation place)
    {
        if (labels.IsEmpty || labels.Contains(label))
        {
            return true;
        }

        diagnostics.Add(RuleProblems.UnknownLabel, place,
            $"'{label}' is not in the label set.{DidYouMean.Sentence(label, labels)}", $"Labels: {string.Join(", ", labels.Take(20))}{(labels.Length > 20 ? ", ..." : "")}.");
        return false;
    }
}
