using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Rows of the data that speak of one record: a score by row counts that record several times.</summary>
internal sealed class RowsOfOneRecord : AuditCheck
{
    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        int[] several = [.. context.Labelled.Where(i => context.Records[i].Annotations.Length > 1).OrderByDescending(i => context.Records[i].Annotations.Length).ThenBy(i => i)];
        if (several.Length == 0)
        {
            yield break;
        }

        int rows = context.Labelled.Sum(i => Rows(context.Records[i]));
        yield return context.WithRecords(
            new AuditFinding(
                "rows-of-one-record", Severity.Note,
                Text($"{rows} rows speak of {Count(context.Labelled.Length, "record")}: {several.Length} have more than one row, and one has {Rows(context.Records[several[0]])}. Here a record counts once; a score by row would count it as often as it has rows, and a split by row would put one record into train and test."),
                several.Length,
                "Compare with figures of others only where they count in the same way; the figures by row stand beside.")
            {
                Rescoring = context.Rescorer?.Score("each row of the data", Rows),
            },
            several,
            i => Text($"{Rows(context.Records[i])} rows"));
    }

    private static int Rows(LabelledRecord record) => Math.Max(1, record.Annotations.Length);
}
