using System.Text.Json.Nodes;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Benchmarks.Workflows;

/// <summary>A workflow as collections have them: texts looked for, years bounded, one global parameter.</summary>
internal static class WorkflowOfRules
{
    private static readonly string[] Words = ["novel", "history", "poems", "tales", "geology", "bees", "rome", "wales", "sermon", "letters"];

    public static string Json(int rules) => new JsonObject
    {
        ["WorkflowName"] = "Books",
        ["GlobalParams"] = new JsonArray(new JsonObject { ["Name"] = "lowered", ["Expression"] = "input1.title.ToLower()" }),
        ["Rules"] = new JsonArray([.. Enumerable.Range(0, rules).Select(i => (JsonNode)new JsonObject
        {
            ["RuleName"] = $"rule {i}",
            ["SuccessEvent"] = i % 2 == 0 ? "Fiction" : "Non-fiction",
            ["Expression"] = Expression(i),
        })]),
    }.ToJsonString();

    public static RuleSet Load(string json)
    {
        string folder = Directory.CreateTempSubdirectory("glamrules-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "books.workflow.json"), json);
            TaskDescription task = new() { Name = "genre", Kind = TaskKind.Label, Text = ["title", "language", "year"], Gold = new GoldSource("genre") };
            DiagnosticBag diagnostics = new();
            return RuleSetLoader.Load(folder, task, ScriptingParts.Of(TrustPurpose.Editing), diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Expression(int i) => (i % 5) switch
    {
        0 => $"input1.title.Contains(\"{Words[i % 10]}\") && input1.year > {1700 + i}",
        1 => $"lowered.Contains(\"{Words[i % 10]}\") && input1.language == \"en\"",
        2 => $"input1.year >= {1800 + i} && input1.year < {1820 + i} && lowered.StartsWith(\"a\")",
        3 => $"input1.title.Length > {20 + i} || lowered.EndsWith(\"{Words[i % 10]}\")",
        _ => $"input1.language == \"de\" && (input1.title.Contains(\"{Words[i % 10]}\") || input1.year < {1700 + i})",
    };
}
