using System.Text.Json;
using GlamRules.Reports.Writers;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>The records of one rule for other programs: nothing is cut.</summary>
internal static class RuleRecordsJson
{
    public static void Write(Trial trial, RuleRecords records, string corpus, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("set", trial.Set.Name);
        json.WriteString("corpus", corpus);
        json.WriteString("task", trial.Material.Task.Name);
        json.WriteString("split", "dev");
        json.WriteString("rule", trial.Set.Rules[records.Rule].Id);
        json.WriteString("label", trial.Set.Rules[records.Rule].Label);
        json.Array("right", records.Right, hit => Hit(json, trial, hit));
        json.Array("wrong", records.Wrong, hit => Hit(json, trial, hit));
        json.Array("missed", records.Missed, record => Record(json, trial, record));
        json.Array("leftToOthers", records.LeftToOthers, record => Record(json, trial, record));
    });

    private static void Hit(Utf8JsonWriter json, Trial trial, RuleHit hit)
    {
        Record(json, trial, hit.Record);
        json.Matches(hit.Matches);
    }

    private static void Record(Utf8JsonWriter json, Trial trial, int record)
    {
        json.WriteString("id", trial.Material.Records[record].Id);
        json.WriteString("gold", trial.Material.Records[record].Gold!.ToString());
        json.WriteString("said", trial.Predictions[record].Answer?.ToString());
    }
}
