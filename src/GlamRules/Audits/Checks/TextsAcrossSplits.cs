using GlamRules.Audits.Duplicates;
using GlamRules.Audits.Texts;
using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Records to be scored whose text was to be seen, the same or nearly so, when rules were written and models fitted.</summary>
internal sealed class TextsAcrossSplits : AuditCheck
{
    /// <summary>Below one in fifty no share moves by more than two points, less than most margins.</summary>
    private const double Serious = 0.02;

    /// <summary>A text in a set of near ones is compared with so many of them that were to be seen.</summary>
    private const int MostCompared = 50;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        Split scored = context.Scores is { } scores ? scores.Split ?? Split.Train : Split.Test;
        if (scored == Split.Train)
        {
            yield break;
        }

        TextGroups texts = context.Texts;
        bool[] seen = new bool[texts.Count];
        for (int i = 0; i < context.Records.Count; i++)
        {
            if (texts.GroupOf[i] is >= 0 and var group && (context.Records[i].Split == Split.Train || (context.Records[i].Split == Split.Dev && scored == Split.Test)))
            {
                seen[group] = true;
            }
        }

        Dictionary<int, int> nearTo = Near(context, seen);
        int[] of = [.. Enumerable.Range(0, context.Records.Count).Where(i => context.Records[i].Split == scored)];
        int[] same = [.. of.Where(i => texts.GroupOf[i] is >= 0 and var g && seen[g])];
        int[] near = [.. of.Where(i => texts.GroupOf[i] is >= 0 and var g && !seen[g] && nearTo.ContainsKey(g))];
        if (same.Length + near.Length == 0)
        {
            yield break;
        }

        HashSet<string> known = [.. same.Concat(near).Select(i => context.Records[i].Id)];
        // To have none is no text that is new.
        HashSet<string> empty = [.. of.Where(i => texts.GroupOf[i] < 0).Select(i => context.Records[i].Id)];
        double share = (double)known.Count / of.Length;
        string word = scored.ToString().ToLowerInvariant();
        string where = scored == Split.Test ? "train or dev" : "train";
        // One of each kind first.
        int[] shown = [.. near.Take(1), .. same.Take(1), .. near.Skip(1), .. same.Skip(1)];
        yield return context.WithRecords(
            new AuditFinding(
                "text-in-two-splits", share >= Serious ? Severity.Warning : Severity.Note,
                Text($"{known.Count} of {Count(of.Length, $"{word} record")} ({Percent(share)}) have a text that stands in {where} too: {same.Length} the same, {near.Length} nearly (at least 80% of their runs of five characters). Whoever learnt those by heart is right here and may be wrong on new texts."),
                known.Count,
                "Keep such texts together: name a field that they share as the split's group, or make the text the id. Until then read the figures without them.")
            {
                Rescoring = context.Rescorer?.Score($"without texts known from {where}", r => known.Contains(r.Id) || empty.Contains(r.Id) ? 0 : 1),
            },
            shown,
            i => nearTo.TryGetValue(texts.GroupOf[i], out int other) && !seen[texts.GroupOf[i]]
                ? $"nearly “{AuditContext.Shorten(context.Near.Text(other))}”"
                : $"the same in {where}");
    }

    // For each text not to be seen the one near it that was.
    private static Dictionary<int, int> Near(AuditContext context, bool[] seen)
    {
        Dictionary<int, int> nearTo = [];
        foreach (int[] set in context.Near.Sets)
        {
            int[] shown = [.. set.Where(g => seen[g]).Take(MostCompared)];
            foreach (int group in set.Where(g => !seen[g]))
            {
                string text = context.Near.Text(group);
                if (shown.Select(s => (int?)s).FirstOrDefault(s => NearTexts.AreNear(text, context.Near.Text(s!.Value))) is { } other)
                {
                    nearTo[group] = other;
                }
            }
        }

        return nearTo;
    }
}
