using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Reports.Writers;
using GlamRules.Rules.Explaining;

namespace GlamRules.Cli.Output;

/// <summary>An explanation for other programs: every rule with every part.</summary>
internal static class ExplanationJson
{
    public static void Write(RecordExplanation explanation, LabelledRecord? labelled, string? rule, string? label, TextWriter writer) => JsonPage.Write(writer, json =>
    {
        json.WriteString("id", labelled?.Id);
        json.WriteStartObject("fields");
        foreach (string field in explanation.Record.Fields.Names)
        {
            FieldValue value = explanation.Record[field];
            json.Texts(field, Enumerable.Range(0, value.Count).Select(i => value[i]));
        }

        json.WriteEndObject();
        json.WriteString("gold", labelled is null or { Split: Split.Test } ? null : labelled.Gold?.ToString());
        json.WriteString("answer", explanation.Prediction.Answer?.ToString());
        json.WriteString("outcome", explanation.Prediction.Outcome.ToString().ToLowerInvariant());
        json.WriteString("decision", explanation.Decision);
        json.Array("votes", explanation.Prediction.Votes, vote =>
        {
            json.WriteString("rule", explanation.Set.Rules[vote.Rule].Id);
            json.WriteString("label", vote.Label);
            json.WriteBoolean("won", explanation.Prediction.Answer?.Labels.Contains(vote.Label) == true);
            json.Matches(vote.Matches);
        });
        json.Array("rules", explanation.Rules.Where(r => (rule is null || r.Rule.Id == rule) && (label is null || r.Rule.Label == label)), trace =>
        {
            json.WriteString("id", trace.Rule.Id);
            json.WriteString("label", trace.Rule.Label);
            json.WriteBoolean("votes", trace.Votes);
            json.WriteString("fault", trace.Fault);
            json.WriteString("firstFailed", trace.FirstFailed is { } failed ? $"{(trace.StoppedByUnless ? "unless " : "")}{TraceWording.Sentence(failed)}" : null);
            Condition(json, "when", trace.When);
            Condition(json, "unless", trace.Unless);
        });
    });

    private static void Condition(Utf8JsonWriter json, string name, ConditionTrace? trace)
    {
        if (trace is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Members(json, trace);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, ConditionTrace trace)
    {
        json.WriteString("kind", trace.Condition.Kind);
        json.WriteString("sought", trace.Condition.Sought);
        json.WriteBoolean("holds", trace.Holds);
        json.WriteString("fault", trace.Fault);
        json.Texts("fields", trace.Values.Select(v => v.Key));
        json.Matches(trace.Matches);
        json.Array("parts", trace.Parts, part => Members(json, part));
    }
}
