using GlamRules.Statistics;

namespace GlamRules.Evaluation;

/// <summary>Reads a verdict from the interval of a difference.</summary>
internal static class VerdictRule
{
    /// <summary>Below so many discordant records a resampled figure allows no firm verdict.</summary>
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
    public static Verdict Read(Interval? interval, double margin, int discordant) =>
        discordant < FewestDiscordant ? Verdict.Inconclusive : Read(interval, margin);
}
