using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>
/// A figure over resamples of the records, with what bias correction and acceleration need (Efron 1987). NaN stands
/// for a figure that is absent from a resample.
/// </summary>
/// <remarks>
/// Of the records only those count that move the figure: for a difference the discordant ones, and in a macro average
/// those of a rare label the most. Where they are few, the plain interval is too short (at 100 records with one in ten
/// discordant it holds the truth in 91 of 100 samples instead of 95). So the quantile is that of Student with as many
/// degrees of freedom as records count, less one, as Hesterberg (2015) does with all records.
/// </remarks>
internal sealed class BootstrapDistribution
{
    /// <summary>Share of resamples without the figure beyond which nothing is said of its spread.</summary>
    private const double MostAbsent = 0.05;

    private const double FewestEffective = 2;

    private readonly double[] _sorted;
    private readonly double _bias;
    private readonly double _acceleration;
    private readonly Interval _range;

    /// <param name="estimate">The figure over the records themselves.</param>
    /// <param name="resamples">The figure over each resample.</param>
    /// <param name="leftOut">The figure with one cluster left out.</param>
    /// <param name="weights">How many clusters each of <paramref name="leftOut"/> stands for.</param>
    /// <param name="range">Least and greatest possible figure; without it any number is possible.</param>
    public BootstrapDistribution(double estimate, ReadOnlySpan<double> resamples, ReadOnlySpan<double> leftOut, ReadOnlySpan<double> weights, Interval? range = null)
    {
        Estimate = estimate;
        _range = range ?? new Interval(double.NegativeInfinity, double.PositiveInfinity);
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
        (_acceleration, Effective) = Influence(leftOut, weights);
    }

    /// <summary>The figure over the records themselves; NaN where it is absent.</summary>
    public double Estimate { get; }

    /// <summary>Standard deviation over the resamples; 0 where all agree, null where too many lack the figure.</summary>
    public double? StandardError { get; }

    /// <summary>
    /// On how many clusters the figure hangs: the effective number of Kish (1965), their squared influence the weight.
    /// For a difference of proportions about the discordant records; 0 where none has any influence.
    /// </summary>
    public double Effective { get; }

    /// <summary>
    /// The BCa interval, or null where it is undefined: no spread, an estimate outside of all resamples, or a figure
    /// that hangs on fewer than two clusters. Where so many resamples can't resolve the level, so many standard errors to
    /// either side, and never less than the resamples reach.
    /// </summary>
    public Interval? Bca(double confidence)
    {
        if (StandardError is not > 0 || !double.IsFinite(_bias) || !(Effective >= FewestEffective))
        {
            return null;
        }

        double t = StudentQuantile.TwoSided(confidence, Effective - 1);
        double low = Quantile(-t);
        double high = Quantile(t);
        return new Interval(Within(Math.Min(low, high)), Within(Math.Max(low, high)));
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

    private static (double Acceleration, double Effective) Influence(ReadOnlySpan<double> leftOut, ReadOnlySpan<double> weights)
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
        double fourths = 0;
        for (int i = 0; i < leftOut.Length; i++)
        {
            double distance = mean - leftOut[i];
            double square = distance * distance;
            squares += weights[i] * square;
            cubes += weights[i] * square * distance;
            fourths += weights[i] * square * square;
        }

        // Two as weighty as each other are two, whatever the last digit of the sums.
        return squares > 0 ? (cubes / (6 * Math.Pow(squares, 1.5)), Math.Round(squares * squares / fourths, 9)) : (double.NaN, 0);
    }

    private double Within(double value) => Math.Clamp(value, _range.Low, _range.High);

    private double Quantile(double z)
    {
        double shifted = _bias + z;
        double stretch = 1 - (_acceleration * shifted);
        double position = stretch > 0 ? Normal.CDF(0, 1, _bias + (shifted / stretch)) * (_sorted.Length + 1) : double.NaN;
        if (!(position >= 1 && position <= _sorted.Length))
        {
            double far = Estimate + (z * StandardError!.Value);
            return z < 0 ? Math.Min(far, _sorted[0]) : Math.Max(far, _sorted[^1]);
        }

        int below = (int)position;
        double share = position - below;
        double low = _sorted[below - 1];
        return share == 0 ? low : low + (share * (_sorted[below] - low));
    }
}
