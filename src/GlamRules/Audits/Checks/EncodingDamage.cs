using GlamRules.Audits.Texts;
using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Text that was read or written in a wrong encoding somewhere on its way.</summary>
internal sealed class EncodingDamage : AuditCheck
{
    private const double Serious = 0.001;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        List<(int Record, string Damage)> damaged = [];
        for (int i = 0; i < context.Records.Count; i++)
        {
            Record record = context.Records[i].Record;
            for (int field = 0; field < record.Fields.Count; field++)
            {
                if (Garbled.First(record[field].ToString()) is { } damage)
                {
                    damaged.Add((i, damage));
                    break;
                }
            }
        }

        if (damaged.Count > 0)
        {
            double share = (double)damaged.Count / context.Records.Count;
            Dictionary<int, string> notes = damaged.ToDictionary(d => d.Record, d => d.Damage);
            yield return context.WithRecords(
                new AuditFinding(
                    "encoding-damage", share >= Serious ? Severity.Warning : Severity.Note,
                    Text($"{Count(damaged.Count, "record")} {(damaged.Count == 1 ? "has" : "have")} characters that a wrong encoding left behind: rules do not find the words in which they stand."),
                    damaged.Count,
                    "Export the data again as UTF-8, or name the right 'encoding' in datapackage.json; where the damage is in the source, say so in the corpus's description."),
                [.. notes.Keys],
                i => notes[i]);
        }
    }
}
