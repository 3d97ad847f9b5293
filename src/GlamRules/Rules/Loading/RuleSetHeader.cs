using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary><c>ruleset.json</c> as written; what it leaves open follows from the set it extends, then from the task.</summary>
public sealed record RuleSetHeader
{
    public const string FileName = "ruleset.json";

    public string? Name { get; init; }

    public string? Version { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public TaskKind? Kind { get; init; }

    /// <summary>Where the kind of task is written, or null.</summary>
    public SourceLocation? KindLocation { get; init; }

    public ImmutableArray<JsonValue> Labels { get; init; } = [];

    public JsonValue? Field { get; init; }

    public Resolve? Resolve { get; init; }

    public JsonValue? Default { get; init; }

    /// <summary>Folder of the set whose rules come before these, or null.</summary>
    public JsonValue? Extends { get; init; }

    /// <summary>Pattern by name.</summary>
    public ImmutableDictionary<string, JsonValue> Patterns { get; init; } = ImmutableDictionary<string, JsonValue>.Empty;

    /// <summary>List by name.</summary>
    public ImmutableDictionary<string, NamedList> Lists { get; init; } = ImmutableDictionary<string, NamedList>.Empty;

    /// <summary>Examples of the whole set; those of the set it extends are that set's own.</summary>
    public ImmutableArray<JsonValue> Examples { get; init; } = [];

    /// <summary>Whether all rules of the set look for words that may hurt; so does a set that extends one of such.</summary>
    public bool Sensitive { get; init; }

    public static RuleSetHeader? Read(string folder, DiagnosticBag diagnostics)
    {
        if (JsonParser.Load(Path.Combine(folder, FileName), diagnostics) is not { } root || JsonObject.Open(root, RuleSetShape.Set, diagnostics) is not { } json)
        {
            return null;
        }

        JsonValue? fallback = json.Any(RuleSetShape.Default);
        if (fallback is { Kind: not (JsonKind.String or JsonKind.Array) })
        {
            diagnostics.Add(FileProblems.WrongType, fallback.Location, "'default' must be a label or a list of labels", "Write \"default\": and a label in quotation marks, or remove it.");
            fallback = null;
        }

        RuleSetHeader header = new()
        {
            Name = json.Text(RuleSetShape.Name),
            Version = json.Text(RuleSetShape.Version),
            Authors = [.. (json.Texts(RuleSetShape.Authors) ?? []).Select(a => a.Text)],
            Kind = json.Word(RuleSetShape.Task) switch
            {
                "label" => TaskKind.Label,
                "labels" => TaskKind.Labels,
                "value" => TaskKind.Value,
                "spans" => TaskKind.Spans,
                _ => null,
            },
            KindLocation = json.Any(RuleSetShape.Task)?.Location,
            Labels = json.Texts(RuleSetShape.Labels) ?? [],
            Field = json.Of(RuleSetShape.Field.Name, JsonKind.String),
            Resolve = json.Word(RuleSetShape.Resolve) switch
            {
                "priority" => Rules.Resolve.Priority,
                "majority" => Rules.Resolve.Majority,
                "weighted" => Rules.Resolve.Weighted,
                "first" => Rules.Resolve.First,
                _ => null,
            },
            Default = fallback,
            Extends = json.Of(RuleSetShape.Extends.Name, JsonKind.String),
            Patterns = Named(json, RuleSetShape.Patterns.Name).Where(m => IsText(m, diagnostics)).ToImmutableDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal),
            Lists = Named(json, RuleSetShape.Lists.Name).ToImmutableDictionary(m => m.Name, m => new NamedList(m.Value, folder), StringComparer.Ordinal),
            Examples = json.Of(RuleSetShape.Examples.Name, JsonKind.Array)?.Items ?? [],
            Sensitive = json.Flag(RuleSetShape.Sensitive) ?? false,
        };
        json.Close();
        return header;
    }

    /// <summary>This header over that of the set it extends.</summary>
    public RuleSetHeader Over(RuleSetHeader basis) => this with
    {
        Name = Name ?? basis.Name,
        Version = Version ?? basis.Version,
        Authors = Authors.IsEmpty ? basis.Authors : Authors,
        Kind = Kind ?? basis.Kind,
        KindLocation = KindLocation ?? basis.KindLocation,
        Labels = Labels.IsEmpty ? basis.Labels : Labels,
        Field = Field ?? basis.Field,
        Resolve = Resolve ?? basis.Resolve,
        Default = Default ?? basis.Default,
        Patterns = basis.Patterns.SetItems(Patterns),
        Lists = basis.Lists.SetItems(Lists),
        Sensitive = Sensitive || basis.Sensitive,
    };

    private static IEnumerable<JsonMember> Named(JsonObject json, string member)
    {
        foreach (JsonMember named in json.Of(member, JsonKind.Object)?.Members ?? [])
        {
            if (PatternNames.IsName(named.Name))
            {
                yield return named;
            }
            else
            {
                json.Diagnostics.Add(RuleProblems.BadName, named.NameLocation, $"'{named.Name}' can't serve as a name");
            }
        }
    }

    private static bool IsText(JsonMember pattern, DiagnosticBag diagnostics)
    {
        if (pattern.Value.Kind != JsonKind.String)
        {
            diagnostics.Add(FileProblems.WrongType, pattern.Value.Location, $"the pattern '{pattern.Name}' must be a text in quotes", $"Write \"{pattern.Name}\": and a regular expression in quotation marks, such as \"1[5-9][0-9]{{2}}\".");
        }

        return pattern.Value.Kind == JsonKind.String;
    }
}
