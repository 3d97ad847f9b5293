using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Texts that differ from another by a slip, a date or a volume's number.</summary>
internal sealed class NearDuplicates : AuditCheck
{
    /// <summary>As with texts that are the same.</summary>
    private const double Serious = 0.05;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        int[][] sets = context.Near.Sets;
        int count = sets.Sum(s => s.Length);
        if (count == 0)
        {
            yield break;
        }

        double share = (double)count / context.Texts.Count;
        int[][] largest = [.. sets.OrderByDescending(s => s.Length).ThenBy(s => s[0]).Take(AuditFinding.MostExamples)];
        yield return new AuditFinding(
            "near-duplicates", share >= Serious ? Severity.Warning : Severity.Note,
            Text($"{count} of {context.Texts.Count} texts that differ ({Percent(share)}) are nearly the same as another, in {Count(sets.Length, "set")}: they share at least 80% of their runs of five characters. Texts of fewer than four words were not looked at."),
            count,
            "Volumes, editions and numbers of a series are such texts and rightly there. Keep each set in one split, and count it once where the question is about works.")
        {
            Examples = [.. largest.Select(s => context.Example(context.Texts.Firsts[s[0]], Text($"{s.Length} texts; another is “{AuditContext.Shorten(context.Near.Text(s[1]))}”")))],
        };
    }
}
