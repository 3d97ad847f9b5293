using GlamRules.Assessments;
using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>Why an interval gives its verdict, and what would settle an open one.</summary>
public static class VerdictReason
{
    public static string Of(Comparison comparison, AssessedPredictor a, AssessedPredictor b, Wording words)
    {
        string margin = $"the margin of {new DifferenceWords(comparison, words).Margin}, the loss that the criteria call bearable";
        return comparison.Verdict switch
        {
            Verdict.ABetter => $"Even at its best {SystemWords.Does(b, "stays", "stay")} behind {SystemWords.The(a)}.",
            Verdict.AIsEnough => $"Even at its best {SystemWords.Does(b, "gains", "gain")} less than {margin}.",
            Verdict.BAdds => $"Even at its least that is more than {margin}.",
            Verdict.BBetterSizeUnclear => $"So there is a gain, yet it may be smaller than {margin}.",
            _ => Open(comparison, margin, words),
        };
    }

    private static string Open(Comparison comparison, string margin, Wording words)
    {
        int discordant = comparison.AOnly + comparison.BOnly;
        string records = words.Count(comparison.N, "record");
        return comparison switch
        {
            { Low: <= 0, High: { } high } when high >= comparison.Margin => $"That leaves room both for no gain and for one above {margin}. {More(comparison, words)}",
            _ when discordant == 0 => $"Both are right, and both wrong, on the same of the {records}: nothing tells them apart.",
            _ when discordant < VerdictRule.FewestDiscordant =>
                $"Yet just one of the two is right on only {words.Small(discordant)} of the {records}, and a verdict in {MetricWords.Name(comparison.Metric)} takes {words.Small(VerdictRule.FewestDiscordant)}. At this rate about {words.Count((int)Math.Ceiling((double)comparison.N * VerdictRule.FewestDiscordant / discordant), "test record")} would hold as many.",
            { Low: not null, Effective: { } effective } when VerdictRule.HangsOnTooFew(effective) =>
                $"Yet the difference hangs on about {words.Small((int)Math.Round(effective))} of the {records}, those of rare labels, and a verdict in {MetricWords.Name(comparison.Metric)} takes {words.Small(VerdictRule.FewestDiscordant)}.",
            _ => "No interval can be given, and so no verdict.",
        };
    }

    /// <summary>How many more records would settle an open comparison.</summary>
    public static string More(Comparison comparison, Wording words) => comparison.RecordsNeeded is not { } needed
        ? "More labelled records would be needed; how many can’t be told from these."
        : needed > comparison.N
            ? $"About {words.Number(needed - comparison.N)} more labelled test records, {words.Number(needed)} in all, would give an 80% chance to settle it if the two are in truth equally good."
            : "Were the two in truth equally good, these records would most likely have shown it; a difference this near to the margin takes more of them.";
}
