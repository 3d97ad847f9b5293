using GlamRules.Statistics;

namespace GlamRules.Evaluation;

/// <summary>Reads a verdict from the interval of a difference.</summary>
internal static class VerdictRule
{
    /// <summary>
    /// Below so many records that count a resampled figure allows no firm verdict. Counted are those discordant, and
    /// those on which the difference hangs, of which there are fewer where one rare label outweighs the others: where
    /// b is better by just the margin, all of it in a label of three records among a hundred, "is enough" would be said
    /// of 10 to 16 samples in 100 without the second count, and is of 3 to 5 with it: three records may show nothing.
    /// </summary>
    public const int FewestDiscordant = 10;

    /// <param name="interval">Of metric(b) - metric(a), more is better; null where undefined.</param>
    /// <param name="margin">Greater than 0.</param>
    public static Verdict Read(Interval? interval, double margin) => interval switch
    {
        null => Verdict.Inconclusive,
        { High: < 0 } => Verdict.ABetter,
        { High: var high } when high < margin => Verdict.AIsEnough,
        { Low: var low } when low > margin => Verdict.BAdds,
        { Low: > 0 } => Verdict.BBetterSizeUnclear,
        _ => Verdict.Inconclusive,
    };

    /// <summary>As <see cref="Read(Interval?, double)"/>, for a figure found by resampling.</summary>
    /// <param name="discordant">Records that just one of the two gets right.</param>
    /// <param name="effective">On how many the difference hangs: <see cref="BootstrapDistribution.Effective"/>.</param>
    public static Verdict Read(Interval? interval, double margin, int discordant, double effective) =>
        discordant < FewestDiscordant || HangsOnTooFew(effective) ? Verdict.Inconclusive : Read(interval, margin);

    /// <summary>Whether a difference that hangs on so many records allows no firm verdict.</summary>
    public static bool HangsOnTooFew(double? effective) => !(effective >= FewestDiscordant);
}
