using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GlamRules.Diagnostics;

/// <summary>Writes diagnostics as SARIF 2.1.0, which code hosts and editors show beside the line.</summary>
public static class DiagnosticSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One run with the kinds that occur as its rules, in the order of their ids.</summary>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        DiagnosticKind[] kinds = [.. diagnostics.Select(d => d.Kind).DistinctBy(k => k.Id).OrderBy(k => k.Id, StringComparer.Ordinal)];
        return new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "glamrules",
                        ["semanticVersion"] = typeof(DiagnosticSarif).Assembly.GetName().Version!.ToString(3),
                        ["rules"] = new JsonArray([.. kinds.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. diagnostics.Select(d => Result(d, Array.FindIndex(kinds, k => k.Id == d.Id)))]),
            }),
        }.ToJsonString(Options);
    }

    private static JsonObject Rule(DiagnosticKind kind) => new()
    {
        ["id"] = kind.Id,
        ["shortDescription"] = Text(kind.Title),
        ["help"] = Text(kind.Help),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(kind.Severity) },
    };

    private static JsonObject Result(Diagnostic diagnostic, int rule) => new()
    {
        ["ruleId"] = diagnostic.Id,
        ["ruleIndex"] = rule,
        ["level"] = Level(diagnostic.Severity),
        // A help of its own says more than that of the kind, which stands with the rule.
        ["message"] = Text(diagnostic.Help == diagnostic.Kind.Help ? $"{diagnostic.Message}." : $"{diagnostic.Message}. {diagnostic.Help}"),
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Place(diagnostic.Location) }),
    };

    private static JsonObject Place(SourceLocation location)
    {
        JsonObject place = new() { ["artifactLocation"] = new JsonObject { ["uri"] = Address(location.File) } };
        if (location.Line > 0)
        {
            JsonObject region = new() { ["startLine"] = location.Line };
            if (location.Column > 0)
            {
                region["startColumn"] = location.Column;
                region["endColumn"] = location.Column + Math.Max(1, location.Length);
            }

            place["region"] = region;
        }

        return place;
    }

    // A relative path stays relative: it is then looked for in the repository.
    private static string Address(string path) =>
        Path.IsPathRooted(path) ? new Uri(Path.GetFullPath(path)).AbsoluteUri : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
