using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>Quantiles of Student's distribution, however far out: the library's own search ends at 800.</summary>
internal static class StudentQuantile
{
    /// <summary>Half the width of a two-sided interval, in standard errors.</summary>
    /// <param name="confidence">Between 0 and 1, exclusive.</param>
    /// <param name="freedom">Degrees of freedom, at least 1; need not be whole.</param>
    public static double TwoSided(double confidence, double freedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(freedom, 1);
        double inside = NormalQuantile.TwoSided(confidence);
        double tail = (1 - confidence) / 2;
        double outside = Math.Max(1, 2 * inside);
        while (Above(outside) > tail)
        {
            inside = outside;
            outside *= 2;
        }

        while (outside - inside > 1e-12 * outside)
        {
            double middle = (inside + outside) / 2;
            (inside, outside) = Above(middle) > tail ? (middle, outside) : (inside, middle);
        }

        return outside;

        // By symmetry, from below: there a small tail loses no digits.
        double Above(double t) => StudentT.CDF(0, 1, freedom, -t);
    }
}
