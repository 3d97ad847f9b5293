using GlamRules.Audits.Years;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Years of a record that contradict each other in a way in which hardly any other record does.</summary>
internal sealed class DoubtfulDates : AuditCheck
{
    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        if (YearTable.Read(context.Corpus) is not { } table)
        {
            yield break;
        }

        YearDoubt[] apart = [.. YearContradictions.Of(table)];
        if (apart.Length > 0)
        {
            yield return Finding(context, "dates-contradict", apart,
                Text($"In {Count(apart.Length, "record")} two fields give years that are {YearContradictions.Apart} or more apart, though nearly everywhere they give the same: a digit wrong, two swapped, a century missed."),
                "Look at the object or its record and mend the field that is wrong. Until then no rule and no model can be right about both.");
        }

        YearDoubt[] order = [.. YearOrder.Of(table)];
        if (order.Length > 0)
        {
            yield return Finding(context, "dates-out-of-order", order,
                Text($"In {Count(order.Length, "record")} a year stands before another that it follows in nearly all others, such as a work before its maker's birth."),
                "Look whether the year is wrong, or the record is bound to the wrong person or event.");
        }
    }

    private static AuditFinding Finding(AuditContext context, string id, YearDoubt[] doubts, string message, string help) =>
        new(id, Severity.Note, message, doubts.Length, help)
        {
            Examples = [.. doubts.Take(AuditFinding.MostExamples).Select(d => new AuditExample(d.Record, AuditContext.Shorten(d.Text), d.Note))],
            Records = [.. doubts.Take(AuditFinding.MostRecords).Select(d => d.Record)],
        };
}
