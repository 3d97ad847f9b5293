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
    /// <summary>Without an assessment: what most of them take.</summary>
    private const double UsualMargin = 0.05;
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
        int[] of = [.. context.Labelled.Where(i => all || context.Records[i].Split == scored)];
        string where = all ? "" : $"{scored.ToString().ToLowerInvariant()} ";
        string basis = Text($"to show a difference below {margin * 100:0.##} points takes about {needed}");
        string advice = Text($"Claim nothing for these alone; the whole has {of.Length}. Label more records of those that matter, or take a wider margin.");
        if (of.Length < needed)
        {
            yield return new AuditFinding("too-few-records", Severity.Warning, Text($"There are {of.Length} labelled {where}records; {basis}."), of.Length,
                "Label more records, give the split a larger share, or take a wider margin.");
        }

        (string Name, int Count)[] labels = [.. context.Task.Labels.Select(l => (l.Label, Count: of.Count(i => context.Records[i].Gold!.Labels.Contains(l.Label)))).Where(l => l.Count < needed).OrderBy(l => l.Count)];
        if (labels.Length > 0)
        {
            yield return Finding("labels-too-few-to-judge", labels, context.Task.Labels.Length, "label", where, basis, advice);
        }

        foreach ((int slice, string name) in context.Corpus.SliceNames.Select((name, slice) => (slice, name)))
        {
            (string Name, int Count)[] values =
            [
                .. of.Select(i => context.Records[i].Slices[slice]).OfType<string>().GroupBy(v => v, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderBy(v => v.Item2).ThenBy(v => v.Key, StringComparer.Ordinal),
            ];
            (string Name, int Count)[] few = [.. values.Where(v => v.Count < needed)];
            if (few.Length > 0)
            {
                yield return Finding("slices-too-few-to-judge", few, values.Length, $"slice of {name}", where, basis, advice);
            }
        }
    }

    private static AuditFinding Finding(string id, (string Name, int Count)[] few, int of, string what, string where, string basis, string advice)
    {
        bool isLabel = what == "label";
        string of1 = isLabel ? Count(of, "label") : what.Replace("slice", of == 1 ? "slice" : "slices", StringComparison.Ordinal);
        string many = isLabel ? Text($"{few.Length} of {of1}") : Text($"{few.Length} of {of} {of1}");
        return new AuditFinding(
            id, isLabel && few[0].Count < Hopeless ? Severity.Warning : Severity.Note,
            Text($"{many} {(few.Length == 1 ? "has" : "have")} too few {where}records to be judged alone, the fewest {Listed([.. few.Select(f => Text($"{f.Name} ({f.Count})"))])}; {basis}."),
            few.Length, advice)
        {
            Examples = [.. few.Take(AuditFinding.MostExamples).Select(f => new AuditExample("", f.Name, Count(f.Count, $"{where}record")))],
        };
    }
}
