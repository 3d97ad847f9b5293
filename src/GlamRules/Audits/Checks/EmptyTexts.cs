using GlamRules.Audits.Texts;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Records without a text: nothing can be told of them.</summary>
internal sealed class EmptyTexts : AuditCheck
{
    /// <summary>From this share on they move a score.</summary>
    private const double Serious = 0.01;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        int[] empty = [.. context.Labelled.Where(i => string.IsNullOrWhiteSpace(RecordText.Of(context.Records[i].Record, context.Task.Text)))];
        if (empty.Length > 0)
        {
            double share = (double)empty.Length / context.Labelled.Length;
            yield return context.WithRecords(
                new AuditFinding(
                    "empty-text", share >= Serious ? Severity.Warning : Severity.Note,
                    Text($"{Count(empty.Length, "labelled record")} ({Percent(share)}) {(empty.Length == 1 ? "has" : "have")} no text in {string.Join(", ", context.Task.Text.Select(f => $"'{f}'"))}: an answer there is a guess."),
                    empty.Length,
                    "Leave them out of the task, or give it a field that these records have."),
                empty,
                i => $"gold: {AuditContext.Said(context.Records[i].Gold!)}");
        }
    }
}
