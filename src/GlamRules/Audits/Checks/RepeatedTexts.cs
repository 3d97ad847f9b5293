using GlamRules.Audits.Texts;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Records whose text stands in another record too: each such text counts as often as it occurs.</summary>
internal sealed class RepeatedTexts : AuditCheck
{
    /// <summary>From this share on, a score tells of few texts what it seems to tell of many records.</summary>
    private const double Serious = 0.05;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        TextGroups texts = context.Texts;
        int repeated = texts.Repeated;
        if (repeated == 0)
        {
            yield break;
        }

        int[] largest = [.. Enumerable.Range(0, texts.Count).Where(g => texts.Sizes[g] > 1).OrderByDescending(g => texts.Sizes[g]).ThenBy(g => g).Take(AuditFinding.MostExamples)];
        double share = (double)repeated / context.Records.Count;
        HashSet<int> seen = [];
        Dictionary<string, int> groups = context.Records.Select((r, i) => (r.Id, Group: texts.GroupOf[i])).ToDictionary(p => p.Id, p => p.Group, StringComparer.Ordinal);
        yield return new AuditFinding(
            "repeated-texts", share >= Serious ? Severity.Warning : Severity.Note,
            Text($"{repeated} of {Count(context.Records.Count, "record")} ({Percent(share)}) {(repeated == 1 ? "repeats" : "repeat")} a text that stands before them; there are {Count(texts.Count, "text")} that differ."),
            repeated,
            "Where the question is about texts and not about holdings, let each text count once: make the text the id, or the split's group, so that no text is in two splits.")
        {
            Examples = [.. largest.Select(g => context.Example(texts.Firsts[g], Text($"in {texts.Sizes[g]} records")))],
            Rescoring = context.Rescorer?.Score("each text once", r => groups[r.Id] is >= 0 and var g && seen.Add(g) ? 1 : 0),
        };
    }
}
