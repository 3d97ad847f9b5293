using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Statistics;

namespace GlamRules.Audits.Checks;

/// <summary>
/// Labels and slices with too few records to be scored for a claim by the margin: at 80 % power, with systems that differ
/// on as many records as those compared do (Card et al. 2020).
/// </summary>
internal sealed class TooFewRecords : AuditCheck
{
    /// <summary>Without an assessment: ten points, which nobody would call the same. By a narrower margin hardly a slice of any collection could be judged.</summary>
    private const double UsualMargin = 0.1;
    private const double UsualConfidence = 0.95;

    /// <summary>Two good systems over one collection seldom differ on more than one record in ten.</summary>
    private const double UsualDiscordance = 0.1;

    /// <summary>Discordance estimated from few records is no less than this: else none would seem to need any records.</summary>
    private const double LeastDiscordance = 0.02;

    /// <summary>With fewer than ten records a score moves by ten points with every one of them.</summary>
    private const int Hopeless = 10;

    public override IEnumerable<AuditFinding> Find(AuditContext context)
    {
        double margin = context.Scores?.Criteria.Margin ?? UsualMargin;
        double confidence = context.Scores?.Criteria.Confidence ?? UsualConfidence;
        double discordance = Math.Clamp(context.Scores?.Discordance ?? UsualDiscordance, LeastDiscordance, 1);
        if (NonInferiorityPower.RecordsNeeded(discordance, margin, (1 - confidence) / 2) is not { } needed)
        {
            yield break;
        }

        bool all = context.Scores is { Split: null };
        Split scored = context.Scores?.Split ?? Split.Test;
        string records = all ? "records" : $"{scored.ToString().ToLowerInvariant()} records";
        int[] of = [.. context.Labelled.Where(i => all || context.Records[i].Split == scored)];
        string basis = Text($"to show that a difference is below {margin * 100:0.##} points takes about {needed}");

        // In an assessment the verdict says so, from what was observed.
        if (context.Scores is null && of.Length < needed)
        {
            yield return new AuditFinding("too-few-records", Severity.Warning, Text($"There are {of.Length} labelled {records}; {basis}."), of.Length,
                "Label more records, give the split a larger share, or take a wider margin.");
        }

        (string Name, int Count)[] labels = [.. context.Task.Labels.Select(l => (l.Label, Count: of.Count(i => context.Records[i].Gold!.Labels.Contains(l.Label)))).Where(l => l.Count < needed).OrderBy(l => l.Count)];
        if (labels.Length > 0)
        {
            yield return Finding("labels-too-few-to-judge", labels[0].Count < Hopeless ? Severity.Warning : Severity.Note, labels,
                Text($"{labels.Length} of {Count(context.Task.Labels.Length, "label")}"), records, basis);
        }

        (string Name, int Count)[] slices = [.. context.Corpus.SliceNames.SelectMany((name, slice) => Values(context, of, name, slice))];
        (string Name, int Count)[] few = [.. slices.Where(v => v.Count < needed).OrderBy(v => v.Count)];
        if (few.Length > 0)
        {
            yield return Finding("slices-too-few-to-judge", Severity.Note, few, Text($"{few.Length} of {Count(slices.Length, "slice")}"), records, basis);
        }
    }

    private static IEnumerable<(string Name, int Count)> Values(AuditContext context, int[] records, string name, int slice) =>
        records.Select(i => context.Records[i].Slices[slice]).OfType<string>().GroupBy(v => v, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => ($"{name} {g.Key}", g.Count()));

    private static AuditFinding Finding(string id, Severity severity, (string Name, int Count)[] few, string what, string records, string basis) => new(
        id, severity,
        Text($"{what} {(few.Length == 1 ? "has" : "have")} too few {records} to be judged alone; {basis}. The fewest: {Listed([.. few.Select(f => Text($"{f.Name} ({f.Count})"))])}."),
        few.Length,
        "Claim nothing for these alone. Label more records of those that matter, or take a wider margin for them.");
}
