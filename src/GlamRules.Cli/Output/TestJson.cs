using System.Text.Json;
using GlamRules.Reports.Writers;
using GlamRules.Rules;
using GlamRules.Rules.Editing;
using GlamRules.Rules.Testing;

namespace GlamRules.Cli.Output;

/// <summary>The results of examples for other programs.</summary>
internal static class TestJson
{
    public static void Write(IReadOnlyList<(RuleSet Set, IReadOnlyCollection<ExampleResult> Results)> sets, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        IEnumerable<ExampleResult> all = sets.SelectMany(s => s.Results);
        json.WriteNumber("passed", all.Count(r => r.Verdict == ExampleVerdict.Passed));
        json.WriteNumber("failed", all.Count(r => r.Verdict == ExampleVerdict.Failed));
        json.WriteNumber("todo", all.Count(r => r.Verdict == ExampleVerdict.Gap));
        json.WriteNumber("done", all.Count(r => r.Verdict == ExampleVerdict.GapClosed));
        json.Array("examples", sets.SelectMany(s => s.Results.Select(r => (s.Set, Result: r))), item =>
        {
            ExampleResult result = item.Result;
            json.WriteString("set", item.Set.Name);
            json.WriteString("rule", result.Rule);
            json.WriteString("kind", ExampleEdit.Member(result.Kind));
            json.WriteString("verdict", result.Verdict switch { ExampleVerdict.Passed => "pass", ExampleVerdict.Failed => "fail", ExampleVerdict.Gap => "todo", _ => "done" });
            json.WriteString("file", result.Location.File);
            json.WriteNumber("line", result.Location.Line);
            json.WriteNumber("column", result.Location.Column);
            WriteFields(json, result);
            json.WriteString("happened", result.Happened);
            json.Texts("reasons", result.Reasons.Select(r => r.TrimStart()));
            json.Matches(result.Matches);
        });
    });

    private static void WriteFields(Utf8JsonWriter json, ExampleResult result)
    {
        json.WriteStartObject("fields");
        foreach (string field in result.Record.Fields.Names.Where(f => !result.Record[f].IsMissing))
        {
            json.WriteString(field, result.Record[field].First);
        }

        json.WriteEndObject();
    }
}
