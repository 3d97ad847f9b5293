using System.Text.Json;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Writers;

/// <summary>Writes what was found, those of an audit with their examples, in the same way wherever JSON tells it.</summary>
public static class FindingsJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Finding> findings, IEnumerable<AuditFinding> audit)
    {
        ArgumentNullException.ThrowIfNull(json);
        Dictionary<Finding, AuditFinding> rich = new(ReferenceEqualityComparer.Instance);
        Finding[] audited = [.. audit.Select(a =>
        {
            Finding plain = a.ToFinding();
            rich.Add(plain, a);
            return plain;
        })];
        json.Array("findings", findings.Concat(audited), finding =>
        {
            json.WriteString("id", finding.Id);
            json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
            json.WriteString("message", finding.Message);
            json.WriteNumber("count", finding.Count);
            if (rich.TryGetValue(finding, out AuditFinding? audit))
            {
                Write(json, audit);
            }
        });
    }

    private static void Write(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteString("help", finding.Help);
        json.Array("examples", finding.Examples, example =>
        {
            json.WriteString("record", example.Record.Length > 0 ? example.Record : null);
            json.WriteString("text", example.Text);
            json.WriteString("note", example.Note);
        });
        json.Texts("records", finding.Records);
        if (finding.Rescoring is { } again)
        {
            json.WriteStartObject("rescored");
            json.WriteString("what", again.What);
            json.WriteString("metric", again.Metric);
            json.WriteNumber("scored", again.Scored);
            json.WriteNumber("n", again.N);
            json.Array("figures", again.Figures, figure =>
            {
                json.WriteString("predictor", figure.Predictor);
                json.Figure("before", figure.Before);
                json.Figure("after", figure.After);
            });
            json.WriteEndObject();
        }
    }
}
