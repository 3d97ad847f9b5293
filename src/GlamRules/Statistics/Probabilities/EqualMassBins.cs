using System.Collections.Immutable;

namespace GlamRules.Statistics.Probabilities;

/// <summary>
/// Bins for the reliability diagram that hold about as many records each: where most probabilities lie close together,
/// as a good system's do, bins of equal width leave all but one nearly empty (Nixon et al. 2019).
/// </summary>
internal static class EqualMassBins
{
    /// <summary>
    /// At most so many bins, lowest first. Equal probabilities share a bin, so there may be fewer, and some larger. A
    /// bin's ends are the least and greatest probability in it.
    /// </summary>
    /// <param name="gold">Whether it came true.</param>
    /// <param name="probability">That it would; each in [0, 1].</param>
    /// <param name="bins">At least 1.</param>
    /// <exception cref="ArgumentException">The two differ in length, or a probability is outside of [0, 1] or NaN.</exception>
    public static ImmutableArray<ReliabilityBin> Of(ReadOnlySpan<bool> gold, ReadOnlySpan<double> probability, int bins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        Probability.Check(probability, gold.Length);
        double[] sorted = probability.ToArray();
        bool[] cameTrue = gold.ToArray();
        Array.Sort(sorted, cameTrue);
        List<ReliabilityBin> found = [];
        int start = 0;
        for (int bin = 1; bin <= bins && start < sorted.Length; bin++)
        {
            int end = (int)((long)sorted.Length * bin / bins);
            if (end <= start)
            {
                continue;
            }

            while (end < sorted.Length && sorted[end] == sorted[end - 1])
            {
                end++;
            }

            int n = end - start;
            double sum = 0;
            int trues = 0;
            for (int i = start; i < end; i++)
            {
                sum += sorted[i];
                trues += cameTrue[i] ? 1 : 0;
            }

            found.Add(new ReliabilityBin(sorted[start], sorted[end - 1], n, sum / n, (double)trues / n));
            start = end;
        }

        return [.. found];
    }
}
