using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>
/// Tests of no difference between two systems on the same records, from the counts of records that only one of them
/// gets right (Fagerland, Lydersen, Laake 2013). Without a discordant record all give 1.
/// </summary>
internal static class McNemar
{
    /// <summary>Two-sided exact conditional p.</summary>
    public static double Exact(int first, int second) =>
        first + second == 0 ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, first + second, Math.Min(first, second)));

    /// <summary>Two-sided mid-p: the exact one less the chance of the counts found. Nearer its nominal level.</summary>
    public static double MidP(int first, int second)
    {
        int n = first + second;
        int fewer = Math.Min(first, second);
        return n == 0 ? 1 : Math.Min(1, (2 * Binomial.CDF(0.5, n, fewer)) - Binomial.PMF(0.5, n, fewer));
    }

    /// <summary>Two-sided p of McNemar (1947) itself, by the normal limit and without correction: for comparison with others' software.</summary>
    public static double Asymptotic(int first, int second) =>
        first + second == 0 ? 1 : 2 * Normal.CDF(0, 1, -Math.Abs(first - second) / Math.Sqrt((double)first + second));
}
