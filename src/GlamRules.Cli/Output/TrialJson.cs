using System.Text.Json;
using GlamRules.Evaluation;
using GlamRules.Reports.Writers;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>A trial for other programs: nothing is cut.</summary>
internal static class TrialJson
{
    public static void Write(Trial trial, string corpus, bool terms, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("set", trial.Set.Name);
        json.WriteString("corpus", corpus);
        json.WriteString("task", trial.Material.Task.Name);
        json.WriteString("split", "dev");
        json.WriteNumber("records", trial.Score.N);
        if (!trial.Labels.IsEmpty)
        {
            json.Texts("only", trial.Labels);
        }

        Score(json, "score", trial.Score, trial);
        Score(json, "majority", trial.Majority, trial);
        json.Array("rules", trial.Rules, line =>
        {
            json.WriteString("id", line.Result.Id);
            json.WriteString("label", line.Result.Label);
            json.WriteNumber("fires", line.Result.Fires);
            json.Figure("coverage", line.Result.Coverage);
            json.Figure("overlap", line.Result.Overlap);
            json.Figure("conflict", line.Result.Conflict);
            json.WriteNumber("correct", line.Result.Correct);
            Estimate(json, "precision", line.Result.Precision);
            json.Figure("lift", line.Lift);
            json.WriteNumber("faults", line.Faults);
        });
        if (terms)
        {
            json.Array("terms", trial.Terms(), line =>
            {
                json.WriteString("rule", trial.Set.Rules[line.Rule].Id);
                json.WriteString("list", line.List);
                json.WriteString("term", line.Term);
                json.WriteNumber("fires", line.Fires);
                Estimate(json, "precision", line.Precision);
            });
        }

        json.Array("conflicts", trial.Conflicts, conflict =>
        {
            json.WriteString("first", trial.Set.Rules[conflict.First].Id);
            json.WriteString("second", trial.Set.Rules[conflict.Second].Id);
            json.WriteNumber("records", conflict.Records);
            json.WriteNumber("firstRight", conflict.FirstRight);
            json.WriteNumber("secondRight", conflict.SecondRight);
        });
        json.Array("errors", trial.Errors, group => Errors(json, trial, group));
    });

    private static void Errors(Utf8JsonWriter json, Trial trial, ErrorGroup group)
    {
        json.WriteString("cause", group.Cause switch
        {
            ErrorCause.FiresWrongly => "fires-wrongly",
            ErrorCause.RightRuleLost => "right-rule-lost",
            ErrorCause.NoRuleVoted => "no-rule-voted",
            ErrorCause.LabelMissed => "label-missed",
            _ => "failed",
        });
        json.WriteString("rule", group.Rule is { } rule ? trial.Set.Rules[rule].Id : null);
        json.WriteString("other", group.Other is { } other ? trial.Set.Rules[other].Id : null);
        json.WriteString("label", group.Label);
        json.Array("records", group.Errors, error =>
        {
            json.WriteString("id", trial.Material.Records[error.Record].Id);
            json.WriteString("gold", trial.Material.Records[error.Record].Gold!.ToString());
            json.WriteString("said", trial.Predictions[error.Record].Answer?.ToString());
            json.Matches(error.Matches);
        });
    }

    private static void Score(Utf8JsonWriter json, string name, QuickScore score, Trial trial)
    {
        json.WriteStartObject(name);
        Estimate(json, "whollyRight", score.Exact);
        json.Figure("macroF1", score.MacroF1);
        json.Figure("microF1", score.MicroF1);
        json.WriteNumber("abstained", score.Abstained);
        json.WriteNumber("faults", score.Faults);
        json.Labels(score.Labels.Where(l => trial.Labels.IsEmpty || trial.Labels.Contains(l.Label)));
        json.WriteEndObject();
    }

    private static void Estimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.Figure("value", estimate.Value);
        json.Figure("low", estimate.Low);
        json.Figure("high", estimate.High);
        json.WriteEndObject();
    }
}
