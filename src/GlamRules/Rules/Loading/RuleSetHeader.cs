using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

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

    /// <summary>Examples of the whole set; those of the set it extends are that set's own.</summary>
    public ImmutableArray<JsonValue> Examples { get; init; } = [];

    public static RuleSetHeader? Read(string folder, DiagnosticBag diagnostics)
    {
        if (JsonParser.Load(Path.Combine(folder, FileName), diagnostics) is not { } root || JsonObject.Open(root, "a rule set", diagnostics) is not { } json)
        {
            return null;
        }

        JsonValue? fallback = json.Any("default");
        if (fallback is { Kind: not (JsonKind.String or JsonKind.Array) })
        {
            diagnostics.Add(FileProblems.WrongType, fallback.Location, "'default' must be a label or a list of labels");
            fallback = null;
        }

        RuleSetHeader header = new()
        {
            Name = json.Text("name"),
            Version = json.Text("version"),
            Authors = [.. (json.Texts("authors", orOne: true) ?? []).Select(a => a.Text)],
            Kind = json.Word("task", "label", "labels", "value", "spans") switch
            {
                "label" => TaskKind.Label,
                "labels" => TaskKind.Labels,
                "value" => TaskKind.Value,
                "spans" => TaskKind.Spans,
                _ => null,
            },
            KindLocation = json.Any("task")?.Location,
            Labels = json.Texts("labels") ?? [],
            Field = json.Of("field", JsonKind.String),
            Resolve = json.Word("resolve", "priority", "majority", "weighted", "first") switch
            {
                "priority" => Rules.Resolve.Priority,
                "majority" => Rules.Resolve.Majority,
                "weighted" => Rules.Resolve.Weighted,
                "first" => Rules.Resolve.First,
                _ => null,
            },
            Default = fallback,
            Extends = json.Of("extends", JsonKind.String),
            Examples = json.Of("examples", JsonKind.Array)?.Items ?? [],
        };
        json.Ignore("description");
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
    };
}
