using GlamRules.Audits.Texts;
using GlamRules.Diagnostics;

namespace GlamRules.Audits.Checks;

/// <summary>Labels, and values of slices, that are probably one and the same in two spellings.</summary>
internal sealed class LabelSpellings : AuditCheck
{
    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        Dictionary<string, int> labels = Count(context.Records.SelectMany(r => r.Gold is null ? [] : r.Gold.Labels.Concat(r.Annotations.SelectMany(a => a.Label.Split('|')))));
        // Whoever defined both meant both.
        HashSet<string> defined = [.. context.Task.Labels.Where(l => l.Definition.Length > 0).Select(l => l.Label)];
        (string A, string B)[] pairs = [.. SpellingPairs.Of(labels, byEdit: true).Where(p => !(defined.Contains(p.A) && defined.Contains(p.B)))];
        if (pairs.Length > 0)
        {
            yield return Finding("label-spelt-in-two-ways", pairs, labels, "labels are",
                "Give both one spelling in the data, or keep them and define each in the description of the corpus. Until then both count as labels of their own, and every average over labels with them.");
        }

        for (int slice = 0; slice < context.Corpus.SliceNames.Length; slice++)
        {
            Dictionary<string, int> values = Count(context.Records.Select(r => r.Slices[slice]).OfType<string>());
            (string A, string B)[] found = [.. SpellingPairs.Of(values, byEdit: false)];
            if (found.Length > 0)
            {
                yield return Finding("slice-spelt-in-two-ways", found, values, $"values of {context.Corpus.SliceNames[slice]} are",
                    "Give both one spelling in the data: else one slice is two, each with fewer records.");
            }
        }
    }

    private static AuditFinding Finding(string id, (string A, string B)[] pairs, Dictionary<string, int> counts, string what, string help) => new(
        id, Severity.Warning,
        Text($"{Count(pairs.Length, "pair")} of {what} probably one in two spellings: {Listed([.. pairs.Select(p => Text($"“{p.A}” ({counts[p.A]}) and “{p.B}” ({counts[p.B]})"))])}."),
        pairs.Length, help)
    {
        Examples = [.. pairs.Take(AuditFinding.MostExamples).Select(p => new AuditExample("", p.A, Text($"{counts[p.A]} times; “{p.B}” {counts[p.B]} times")))],
    };

    private static Dictionary<string, int> Count(IEnumerable<string> values)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string value in values)
        {
            counts[value] = counts.GetValueOrDefault(value) + 1;
        }

        return counts;
    }
}
