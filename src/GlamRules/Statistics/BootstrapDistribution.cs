using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>
/// A figure over resamples of the records, with what bias correction and acceleration need (Efron 1987). NaN stands
/// for a figure that is absent from a resample.
/// </summary>
internal sealed class BootstrapDistribution
{
    /// <summary>Share of resamples without the figure beyond which nothing is said of its spread.</summary>
    private const double MostAbsent = 0.05;

    private readonly double[] _sorted;
    private readonly double _bias;
    private readonly double _acceleration;

    /// <param name="estimate">The figure over the records themselves.</param>
    /// <param name="resamples">The figure over each resample.</param>
    /// <param name="leftOut">The figure with one cluster left out.</param>
    /// <param name="weights">How many clusters each of <paramref name="leftOut"/> stands for.</param>
    public BootstrapDistribution(double estimate, ReadOnlySpan<double> resamples, ReadOnlySpan<double> leftOut, ReadOnlySpan<double> weights)
    {
        Estimate = estimate;
        List<double> present = new(resamples.Length);
        double below = 0;
        double sum = 0;
        foreach (double value in resamples)
        {
            if (!double.IsNaN(value))
            {
                present.Add(value);
                sum += value;
                below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
            }
        }

        _sorted = [.. present];
        Array.Sort(_sorted);
        bool enough = _sorted.Length > 1 && _sorted.Length >= resamples.Length * (1 - MostAbsent) && !double.IsNaN(estimate);
        // Equal values can differ in the last bit of their sum; the ends of the sorted list can't.
        StandardError = !enough ? null : _sorted[0] == _sorted[^1] ? 0 : Deviation(_sorted, sum / _sorted.Length);
        _bias = StandardError > 0 ? NormalQuantile.At(below / _sorted.Length) : double.NaN;
        _acceleration = Acceleration(leftOut, weights);
    }

    /// <summary>The figure over the records themselves; NaN where it is absent.</summary>
    public double Estimate { get; }

    /// <summary>Standard deviation over the resamples; 0 where all agree, null where too many lack the figure.</summary>
    public double? StandardError { get; }

    /// <summary>
    /// The BCa interval, or null where it is undefined: no spread, an estimate outside of all resamples, a figure that
    /// hangs on a single cluster, or a level that so many resamples can't resolve.
    /// </summary>
    public Interval? Bca(double confidence)
    {
        double z = NormalQuantile.TwoSided(confidence);
        return Quantile(-z) is double low && Quantile(z) is double high ? new Interval(Math.Min(low, high), Math.Max(low, high)) : null;
    }

    private static double Deviation(double[] values, double mean)
    {
        double squares = 0;
        foreach (double value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return Math.Sqrt(squares / (values.Length - 1));
    }

    private static double Acceleration(ReadOnlySpan<double> leftOut, ReadOnlySpan<double> weights)
    {
        double total = 0;
        double mean = 0;
        for (int i = 0; i < leftOut.Length; i++)
        {
            total += weights[i];
            mean += weights[i] * leftOut[i];
        }

        mean /= total;
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < leftOut.Length; i++)
        {
            double distance = mean - leftOut[i];
            squares += weights[i] * distance * distance;
            cubes += weights[i] * distance * distance * distance;
        }

        return squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : double.NaN;
    }

    private double? Quantile(double z)
    {
        double shifted = _bias + z;
        double stretch = 1 - (_acceleration * shifted);
        if (!double.IsFinite(shifted) || !(stretch > 0))
        {
            return null;
        }

        double position = Normal.CDF(0, 1, _bias + (shifted / stretch)) * (_sorted.Length + 1);
        if (position < 1 || position > _sorted.Length)
        {
            return null;
        }

        int below = (int)position;
        double share = position - below;
        double low = _sorted[below - 1];
        return share == 0 ? low : low + (share * (_sorted[below] - low));
    }
}
