namespace GlamRules.Statistics.Curves;

/// <summary>
/// What a learner reaches with n records: plateau - gap * n^-rate, the usual shape of learning curves, fitted as in
/// Figueroa et al. (2012), where the points with more records weigh more.
/// </summary>
/// <param name="Plateau">What it tends to, however many records.</param>
/// <param name="Gap">What it lacks with a single record; at least 0.</param>
/// <param name="Rate">How fast the gap closes, from 0.1 to 1.</param>
public readonly record struct PowerLaw(double Plateau, double Gap, double Rate)
{
    /// <summary>Points from which a curve is fitted: it has three figures of its own.</summary>
    public const int FewestPoints = 4;

    private const double SlowestRate = 0.1;
    private const double FastestRate = 1;
    private const int Steps = 90;

    /// <summary>The value at n records.</summary>
    public double At(double records) => Plateau - (Gap * Math.Pow(records, -Rate));

    /// <summary>Records from which the curve reaches a value; positive infinity where it never does.</summary>
    public double RecordsFor(double value) =>
        value >= Plateau ? double.PositiveInfinity : Gap == 0 ? 1 : Math.Max(1, Math.Pow(Gap / (Plateau - value), 1 / Rate));

    /// <summary>
    /// The curve with the least weighted squares, its rates tried one after another: for each the rest is a straight line.
    /// </summary>
    /// <param name="sizes">Numbers of records, at least 1, ascending; each point weighs by its place among them.</param>
    /// <param name="values">One a size; more is better.</param>
    /// <param name="greatest">The plateau is never above.</param>
    /// <returns>The curve, or null where there are too few points.</returns>
    public static PowerLaw? Fit(ReadOnlySpan<double> sizes, ReadOnlySpan<double> values, double greatest)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, sizes.Length);
        if (sizes.Length < FewestPoints)
        {
            return null;
        }

        (PowerLaw Curve, double Error) best = (default, double.PositiveInfinity);
        for (int step = 0; step <= Steps; step++)
        {
            (PowerLaw Curve, double Error) tried = Line(sizes, values, SlowestRate + ((FastestRate - SlowestRate) * step / Steps), greatest);
            best = tried.Error < best.Error - 1e-15 ? tried : best;
        }

        return best.Curve;
    }

    private static (PowerLaw Curve, double Error) Line(ReadOnlySpan<double> sizes, ReadOnlySpan<double> values, double rate, double greatest)
    {
        double weights = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            weights += i + 1;
            meanX += (i + 1) * Math.Pow(sizes[i], -rate);
            meanY += (i + 1) * values[i];
        }

        meanX /= weights;
        meanY /= weights;
        double xx = 0;
        double xy = 0;
        double toGreatest = 0;
        double fromZero = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            double power = Math.Pow(sizes[i], -rate);
            xx += (i + 1) * (power - meanX) * (power - meanX);
            xy += (i + 1) * (power - meanX) * (values[i] - meanY);
            toGreatest += (i + 1) * power * (greatest - values[i]);
            fromZero += (i + 1) * power * power;
        }

        // More records never make it worse, and nothing is better than the greatest.
        double gap = Math.Max(0, -xy / xx);
        PowerLaw curve = new(meanY + (gap * meanX), gap, rate);
        curve = curve.Plateau > greatest ? new PowerLaw(greatest, Math.Max(0, toGreatest / fromZero), rate) : curve;
        double error = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            double off = curve.At(sizes[i]) - values[i];
            error += (i + 1) * off * off;
        }

        return (curve, error);
    }
}
