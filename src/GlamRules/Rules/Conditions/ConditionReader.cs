using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Conditions;

/// <summary>Reads conditions of all kinds handed to it, and gives each kind what it needs to bind to the record.</summary>
public sealed class ConditionReader
{
    /// <summary>Where the rule set stands; term lists are looked for here and nowhere outside.</summary>
    public required string Folder { get; init; }

    /// <summary>The fields that the records will carry, or null where they are not known (checking without a corpus).</summary>
    public required FieldList? Fields { get; init; }

    /// <summary>The set's own field, or null.</summary>
    public required string? DefaultField { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The kinds of condition known.</summary>
    public required ImmutableArray<IConditionKind> Kinds { get; init; }

    /// <summary>The lists that the set names.</summary>
    public IReadOnlyDictionary<string, NamedList> Lists { get; init; } = new Dictionary<string, NamedList>();

    /// <summary>Whether there may be other lists: <c>ruleset.json</c> could not be read.</summary>
    internal bool HasUnknownLists { get; init; }

    /// <summary>The patterns that the set names.</summary>
    public NamedPatterns Patterns { get; init; } = NamedPatterns.None;

    /// <summary>The column of labels of the rule being read and the label in whose turn it is read, or null.</summary>
    internal (JsonValue Column, string Label)? LabelOf { get; set; }

    /// <summary>Conditions on other rules, bound when all rules are there.</summary>
    internal List<(RuleCondition Condition, JsonValue Place)> References { get; init; } = [];

    internal SheetCache Tables { get; init; } = new();

    /// <summary>Reads a condition of any kind; what is wrong is a diagnostic and the answer null.</summary>
    public Condition? Read(JsonValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Kind != JsonKind.Object)
        {
            Diagnostics.Add(FileProblems.WrongType, value.Location, "a condition stands in braces", value.Kind switch
            {
                JsonKind.String => $"Write {{ \"terms\": [{JsonText.Of(value)}] }} for words, or {{ \"pattern\": {JsonText.Of(value)} }} for a regular expression.",
                JsonKind.Array when value.Items.Any(i => i.Kind == JsonKind.Object) => "Write { \"any\": before the list and } after it where one condition will do, \"all\" where each must hold.",
                JsonKind.Array => "Write { \"terms\": before the list and } after it.",
                _ => "Write what it looks for, such as { \"terms\": [\"novel\", \"tale\"] }.",
            });
            return null;
        }

        IConditionKind[] named = [.. Kinds.Where(k => value[k.Member] is not null)];
        if (named.Length == 1 && value[named[0].Member]!.Kind == JsonKind.Null)
        {
            Diagnostics.Add(FileProblems.WrongType, value[named[0].Member]!.Location, $"'{named[0].Member}' is null", "Write what the condition looks for, or remove it.");
            return null;
        }

        if (named.Length == 1)
        {
            JsonObject json = JsonObject.Open(value, new ObjectShape("a condition", named[0].Members), Diagnostics)!;
            Condition? condition = named[0].Read(json, this);
            if (condition is not null)
            {
                condition.Written = value;
            }

            json.Close();
            return condition;
        }

        string[] known = [.. Kinds.Select(k => k.Member)];
        if (named.Length > 1)
        {
            Diagnostics.Add(RuleProblems.SeveralConditions, value.Location, $"{string.Join(" and ", named.Select(k => $"'{k.Member}'"))} stand together");
            return null;
        }

        Member[] members = [.. Kinds.Select(k => k.Members[0])];
        JsonMember? nearest = value.Members.FirstOrDefault(m => MeantMember.Find(m.Name, members) is not null) ?? value.Members.FirstOrDefault(m => m.Name != "field");
        Member? meant = nearest is null ? null : MeantMember.Find(nearest.Name, members);
        Diagnostics.Add(RuleProblems.UnknownCondition, nearest?.NameLocation ?? value.Location,
            nearest is null ? "these braces hold no condition" : $"there is no condition '{nearest.Name}'.{(meant is null ? "" : $" Did you mean '{meant.Name}'?")}",
            nearest is not null && meant is not null && DidYouMean.Nearest(nearest.Name, [meant.Name]) is null
                ? TypeHelp.Renamed(meant, nearest)
                : $"Known conditions: {string.Join(", ", known)}.");
        // What a list by another name joins has its own mistakes.
        foreach (JsonValue part in meant is { Shape: ListShape } && nearest!.Value.Kind == JsonKind.Array ? nearest.Value.Items.Where(i => i.Kind == JsonKind.Object) : [])
        {
            Read(part);
        }

        return null;
    }

    /// <summary>The field a condition reads: its own, else the set's; a diagnostic where there is none or the task does not give it.</summary>
    internal FieldReference? Field(JsonObject json)
    {
        JsonValue? own = json.Of(CommonMembers.Field.Name, JsonKind.String);
        string? name = own?.Text ?? DefaultField;
        if (name is null)
        {
            Diagnostics.Add(RuleProblems.NoField, json.Value.Location, "it is open which field this reads");
            return null;
        }

        return Field(name, own ?? json.Value);
    }

    /// <summary>A field by name; a diagnostic where the task does not give it.</summary>
    internal FieldReference? Field(string name, JsonValue place)
    {
        if (Fields is { } fields && fields.IndexOf(name) < 0)
        {
            Diagnostics.Add(RuleProblems.UndeclaredField, place.Location,
                $"the task gives no field '{name}'.{DidYouMean.Sentence(name, fields.Names)}",
                $"It gives: {string.Join(", ", fields.Names)}. Another must be declared as 'text' or 'features' of the task first.");
            return null;
        }

        return new FieldReference(name, Fields);
    }
}
