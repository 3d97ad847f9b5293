using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalQuantile
{
    /// <summary>The value below which a standard normal variate falls with the given probability.</summary>
    public static double At(double probability) => Normal.InvCDF(0, 1, probability);

    /// <summary>Half the width of a two-sided interval, in standard errors.</summary>
    public static double TwoSided(double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(confidence, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1);
        // From the lower tail: there a level close to 1 loses no digits.
        return -At((1 - confidence) / 2);
    }
}
