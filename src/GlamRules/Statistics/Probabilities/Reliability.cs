using System.Collections.Immutable;

namespace GlamRules.Statistics.Probabilities;

/// <summary>Whether probabilities keep their word: the reliability diagram and the error that sums it up.</summary>
public static class Reliability
{
    /// <summary>Bins of equal width over [0, 1], as most publications have it; say the number beside the figure.</summary>
    public const int DefaultBins = 10;

    /// <summary>
    /// The bins that hold records, lowest first. A probability on an edge belongs to the bin below it, 0 to the first
    /// (Guo et al. 2017).
    /// </summary>
    /// <param name="gold">Whether it came true.</param>
    /// <param name="probability">That it would; each in [0, 1].</param>
    /// <param name="bins">At least 1.</param>
    /// <exception cref="ArgumentException">The two differ in length, or a probability is outside of [0, 1] or NaN.</exception>
    public static ImmutableArray<ReliabilityBin> Bins(ReadOnlySpan<bool> gold, ReadOnlySpan<double> probability, int bins = DefaultBins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        Probability.Check(probability, gold.Length);
        int[] n = new int[bins];
        int[] trues = new int[bins];
        double[] sums = new double[bins];
        for (int i = 0; i < gold.Length; i++)
        {
            int bin = Math.Max(0, (int)Math.Ceiling(probability[i] * bins) - 1);
            n[bin]++;
            trues[bin] += gold[i] ? 1 : 0;
            sums[bin] += probability[i];
        }

        return
        [
            .. Enumerable.Range(0, bins).Where(bin => n[bin] > 0)
                .Select(bin => new ReliabilityBin((double)bin / bins, (bin + 1.0) / bins, n[bin], sums[bin] / n[bin], (double)trues[bin] / n[bin])),
        ];
    }

    /// <summary>
    /// Expected calibration error: mean distance between promise and truth over records, bin by bin (Naeini, Cooper,
    /// Hauskrecht 2015); 0 to 1, 0 is best. It depends on the number of bins. Null without a record.
    /// </summary>
    public static double? ExpectedError(ImmutableArray<ReliabilityBin> bins)
    {
        double n = bins.Sum(bin => bin.N);
        return n == 0 ? null : bins.Sum(bin => bin.N / n * Math.Abs(bin.CameTrue - bin.Promised));
    }
}
