using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Changes;

/// <summary>A figure of <c>results.json</c>.</summary>
internal readonly record struct RecordedFigure(double? Value, double? Low, double? High);

/// <summary>What <c>results.json</c> of a finished assessment says, for comparison with another; what it lacks is empty.</summary>
public sealed class RecordedResults
{
    private readonly JsonValue _json;

    private RecordedResults(JsonValue json) => _json = json;

    internal string Title => Said(_json["assessment"], "title");

    internal bool Exploratory => _json["assessment"]?["exploratory"]?.IsTrue ?? false;

    internal string Winner => Said(_json, "winner");

    internal string Course => Said(_json["recommendation"], "course");

    internal string RecommendedSystem => Said(_json["recommendation"], "system");

    internal string CorpusHash => Said(_json["corpus"], "hash");

    /// <summary>Facts that are held side by side, by name.</summary>
    internal ImmutableArray<(string Name, string Value)> Facts =>
    [
        ("Title", Title),
        ("SHA-256 of the assessment", Said(_json["assessment"], "hash")),
        ("Standing", Exploratory ? "exploratory" : "confirmatory"),
        ("Corpus", Said(_json["corpus"], "name")),
        ("SHA-256 of the data", CorpusHash),
        ("Records", Number(_json["corpus"]?["records"])),
        ("Train, dev, test", string.Join(", ", new[] { "train", "dev", "test" }.Select(s => Number(_json["corpus"]?["perSplit"]?[s])))),
        ("Scored", Said(_json["run"], "split")),
        ("Version", Said(_json["run"], "version")),
        ("Best by the criteria", Winner),
        ("Recommendation", Course.Length == 0 ? "" : RecommendedSystem.Length == 0 ? Course : $"{Course}: {RecommendedSystem}"),
    ];

    /// <summary>What decides verdicts, as sentences call it; empty where the file does not say.</summary>
    internal ImmutableArray<(string Name, string Value)> Terms =>
    [
        ("split", Said(_json["run"], "split")),
        ("metric", Said(_json["assessment"]?["criteria"], "optimise")),
        ("margin", Number(_json["assessment"]?["criteria"]?["margin"])),
        ("confidence", Number(_json["assessment"]?["criteria"]?["confidence"])),
    ];

    /// <summary>Systems with their figures, by name.</summary>
    internal ImmutableArray<JsonValue> Systems => List("predictors");

    internal ImmutableArray<JsonValue> Comparisons => List("comparisons");

    /// <summary>Findings of the evaluation and of the audit, by id.</summary>
    internal ImmutableArray<JsonValue> Findings => List("findings");

    internal ImmutableArray<JsonValue> Inputs => List("inputs");

    /// <summary>Reads it; null, with a diagnostic, where the folder holds none.</summary>
    public static RecordedResults? Read(string folder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        string path = Path.Combine(folder, ResultsJsonWriter.FileName);
        DiagnosticBag own = new();
        JsonValue? json = File.Exists(path) ? JsonParser.Load(path, own) : null;
        if (json?["schema"]?.AsNumber is null || json["predictors"] is not { Kind: JsonKind.Array } || own.HasErrors)
        {
            diagnostics.Add(ReportProblems.NoResults, new SourceLocation(path), !File.Exists(path) ? "there is no such file" : own.HasErrors ? own.ToImmutable()[0].Message : "it is not of the form that assess writes");
            return null;
        }

        return new RecordedResults(json);
    }

    internal static string Said(JsonValue? json, string name) => json?[name] is { Kind: JsonKind.String } value ? value.Text : "";

    internal static RecordedFigure Known(JsonValue? json) => new(json?["value"]?.AsNumber, json?["low"]?.AsNumber, json?["high"]?.AsNumber);

    private static string Number(JsonValue? json) => json?.AsNumber is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    private ImmutableArray<JsonValue> List(string name) => _json[name] is { Kind: JsonKind.Array } list ? list.Items : [];
}
