using GlamRules.Diagnostics;
using GlamRules.Statistics;

namespace GlamRules.Audits.Checks;

/// <summary>Slices, or a whole corpus, of almost one label: whoever always says it scores high there and knows nothing.</summary>
internal sealed class OneSidedSlices : AuditCheck
{
    /// <summary>Below twenty records, one label may be all by chance.</summary>
    private const int Fewest = 20;

    /// <summary>Where at most one record in twenty is otherwise, a high score can't tell a good system from a blind one.</summary>
    private const double AlmostAll = 0.95;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        if (context.Labelled.Length < Fewest || context.Task.Labels.Length < 2)
        {
            yield break;
        }

        (string label, double share) = Top(context, context.Labelled);
        if (share >= AlmostAll)
        {
            yield return new AuditFinding(
                "one-label-nearly-all", Severity.Warning,
                Text($"“{label}” is in the gold of {Percent(share)} of all labelled records: whoever always says so is right as often."),
                (int)Math.Round(share * context.Labelled.Length),
                "Do not judge by accuracy. Judge by the rarer labels (macro-F1, or recall of one), and label more of their records.");
            yield break;
        }

        for (int slice = 0; slice < context.Corpus.SliceNames.Length; slice++)
        {
            (string Value, int[] Records, string Label, double Share)[] hollow =
            [
                .. context.Labelled.Where(i => context.Records[i].Slices[slice] is not null).GroupBy(i => context.Records[i].Slices[slice]!, StringComparer.Ordinal)
                    .Where(g => g.Count() >= Fewest).Select(g => (g.Key, Records: g.ToArray(), Top: Top(context, [.. g])))
                    .Where(s => s.Top.Share >= AlmostAll && IsAbove(s.Records.Length, s.Top.Share, Overall(context, s.Top.Label)))
                    .OrderByDescending(s => s.Records.Length).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Records, s.Top.Label, s.Top.Share)),
            ];
            if (hollow.Length > 0)
            {
                string name = context.Corpus.SliceNames[slice];
                yield return new AuditFinding(
                    "one-sided-slice", Severity.Warning,
                    Text($"In {Count(hollow.Length, "slice")} of {name} one label is almost all: {Listed([.. hollow.Select(h => Text($"{h.Value} ({h.Records.Length} records, {Percent(h.Share)} “{h.Label}”)"))])}. There whoever always says that label scores as high, and {name} itself gives the answer away."),
                    hollow.Length,
                    "Do not read a score there as skill. Say in the report that these slices were not tested, or label records of their other labels.")
                {
                    Examples = [.. hollow.Take(AuditFinding.MostExamples).Select(h => new AuditExample("", $"{name} {h.Value}", Text($"{h.Records.Length} records, {Percent(h.Share)} “{h.Label}”")))],
                };
            }
        }
    }

    // The slice must be more one-sided than the corpus by more than chance.
    private static bool IsAbove(int records, double share, double overall) => ProportionInterval.Wilson((int)Math.Round(share * records), records, 0.95)!.Value.Low > overall;

    private static double Overall(AuditContext context, string label) => (double)context.Labelled.Count(i => context.Records[i].Gold!.Labels.Contains(label)) / context.Labelled.Length;

    private static (string Label, double Share) Top(AuditContext context, IReadOnlyCollection<int> records)
    {
        IGrouping<string, string>? top = records.SelectMany(i => context.Records[i].Gold!.Labels).GroupBy(l => l, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return top is null ? ("", 0) : (top.Key, (double)top.Count() / records.Count);
    }
}
