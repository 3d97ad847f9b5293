using System.Text.Json.Nodes;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Trust;
using Shouldly;

namespace GlamRules.Tests.Scripting.Workflows;

/// <summary>Loads workflow files from a folder that holds nothing else.</summary>
internal static class AWorkflow
{
    private static readonly TaskDescription Task = new()
    {
        Name = "genre",
        Kind = TaskKind.Label,
        Text = ["title", "language", "year", "subject", "pages"],
        Gold = new GoldSource("genre"),
    };

    private static readonly FieldList Fields = Task.Fields;

    /// <summary>The set, or null, and what is wrong with it.</summary>
    public static (RuleSet? Set, IReadOnlyList<Diagnostic> Diagnostics) Load(string json, bool bound = true)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "a.workflow.json"), json);
        DiagnosticBag bag = new();
        RuleSet? set = RuleSetLoader.Load(folder.Path, bound ? Task : null, ScriptingParts.Of(TrustPurpose.Editing), bag);
        return (set, bag.ToImmutable());
    }

    public static RuleSet Loaded(string json)
    {
        (RuleSet? set, IReadOnlyList<Diagnostic> diagnostics) = Load(json);
        diagnostics.ShouldBeEmpty();
        return set!;
    }

    /// <summary>A workflow of one rule with one expression.</summary>
    public static string Of(string expression) =>
        Of(new JsonObject { ["RuleName"] = "one", ["SuccessEvent"] = "Fiction", ["Expression"] = expression });

    public static string Of(params JsonObject[] rules) =>
        new JsonObject { ["WorkflowName"] = "Genre", ["Rules"] = new JsonArray([.. rules.Select(r => (JsonNode)r)]) }.ToJsonString();

    public static Record Record(string? title = null, string? language = null, string? year = null, string? subject = null, string? pages = null) =>
        new("1", Fields, [new FieldValue(title), new FieldValue(language), new FieldValue(year), new FieldValue(subject), new FieldValue(pages)]);
}
