using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>
/// Two-sided intervals for one proportion (Brown, Cai, DasGupta 2001). Each is within [0, 1], and null where there
/// were no trials: then nothing can be said.
/// </summary>
public static class ProportionInterval
{
    /// <summary>The score interval of Wilson (1927): the one used throughout.</summary>
    public static Interval? Wilson(int successes, int trials, double confidence)
    {
        if (!Any(successes, trials))
        {
            return null;
        }

        double z = NormalQuantile.TwoSided(confidence);
        double n = trials;
        double p = successes / n;
        double centre = (successes + (z * z / 2)) / (n + (z * z));
        double half = z * Math.Sqrt(n) / (n + (z * z)) * Math.Sqrt((p * (1 - p)) + (z * z / (4 * n)));
        return new Interval(
            successes == 0 ? 0 : Math.Max(0, centre - half),
            successes == trials ? 1 : Math.Min(1, centre + half));
    }

    /// <summary>Equal-tailed posterior interval under the prior of Jeffreys, Beta(1/2, 1/2).</summary>
    public static Interval? Jeffreys(int successes, int trials, double confidence)
    {
        if (!Any(successes, trials))
        {
            return null;
        }

        double tail = (1 - confidence) / 2;
        double a = successes + 0.5;
        double b = trials - successes + 0.5;
        return new Interval(Beta.InvCDF(a, b, tail), Beta.InvCDF(a, b, 1 - tail));
    }

    /// <summary>The exact interval of Clopper and Pearson (1934): never too short, often too long.</summary>
    public static Interval? ClopperPearson(int successes, int trials, double confidence)
    {
        if (!Any(successes, trials))
        {
            return null;
        }

        double tail = (1 - confidence) / 2;
        return new Interval(
            successes == 0 ? 0 : Beta.InvCDF(successes, trials - successes + 1, tail),
            successes == trials ? 1 : Beta.InvCDF(successes + 1, trials - successes, 1 - tail));
    }

    private static bool Any(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        return trials > 0;
    }
}
