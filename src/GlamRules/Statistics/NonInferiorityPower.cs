using MathNet.Numerics.Distributions;

namespace GlamRules.Statistics;

/// <summary>
/// Power of the claim "not worse by the margin or more" when in truth there is no difference: of the paired score test
/// by enumeration of the trinomial up to <see cref="EnumerationLimit"/> records, by its limit beyond; and of any other
/// figure by its standard error (Card et al. 2020).
/// </summary>
internal static class NonInferiorityPower
{
    /// <summary>The power that is asked for.</summary>
    public const double Wanted = 0.8;

    public const int EnumerationLimit = 10_000;

    /// <summary>Chance that the upper end of the interval of the difference falls below the margin.</summary>
    /// <param name="n">Records.</param>
    /// <param name="discordance">Share of records that just one of the two gets right; in [0, 1].</param>
    /// <param name="margin">In (0, 1).</param>
    /// <param name="alpha">One-sided level.</param>
    public static double Of(int n, double discordance, double margin, double alpha)
    {
        double z = -NormalQuantile.At(alpha);
        return n <= EnumerationLimit ? Trinomial.ChanceBelow(n, discordance, margin, z) : Limit(n, discordance, margin, z);
    }

    /// <summary>The fewest records with the power wanted, or null where no number below 2^31 has it.</summary>
    public static int? RecordsNeeded(double discordance, double margin, double alpha)
    {
        if (margin is not (> 0 and < 1))
        {
            return null;
        }

        double z = -NormalQuantile.At(alpha);
        double guess = LimitNeeded(discordance, margin, z);
        if (guess > EnumerationLimit)
        {
            return guess < int.MaxValue ? (int)Math.Ceiling(guess) : null;
        }

        // Power runs like a saw: the first tooth that reaches the line counts.
        for (int n = Math.Max(1, (int)(guess * 0.85) - 20); ; n++)
        {
            if (Of(n, discordance, margin, alpha) >= Wanted)
            {
                return n;
            }
        }
    }

    /// <summary>The smallest margin for which so many records have the power wanted, or null where none has.</summary>
    public static double? SmallestDetectable(int n, double discordance, double alpha)
    {
        double refused = 0;
        double detected = 1 - 1e-9;
        if (n == 0 || Of(n, discordance, detected, alpha) < Wanted)
        {
            return null;
        }

        while (detected - refused > 1e-9)
        {
            double middle = (refused + detected) / 2;
            if (Of(n, discordance, middle, alpha) >= Wanted)
            {
                detected = middle;
            }
            else
            {
                refused = middle;
            }
        }

        return detected;
    }

    /// <summary>As <see cref="RecordsNeeded(double, double, double)"/>, from a standard error that falls with the root of n.</summary>
    public static int? RecordsNeeded(int n, double standardError, double margin, double alpha)
    {
        double needed = n * Math.Pow(SmallestDetectable(standardError, alpha) / margin, 2);
        return standardError > 0 && needed < int.MaxValue ? Math.Max(1, (int)Math.Ceiling(needed)) : null;
    }

    /// <summary>As <see cref="SmallestDetectable(int, double, double)"/>, from a standard error.</summary>
    public static double SmallestDetectable(double standardError, double alpha) =>
        (NormalQuantile.At(Wanted) - NormalQuantile.At(alpha)) * standardError;

    private static double LimitNeeded(double discordance, double margin, double z) =>
        Math.Pow(((z * SpreadAtMargin(discordance, margin)) + (NormalQuantile.At(Wanted) * Math.Sqrt(discordance))) / margin, 2);

    private static double Limit(int n, double discordance, double margin, double z)
    {
        double reach = (Math.Sqrt(n) * margin) - (z * SpreadAtMargin(discordance, margin));
        return discordance > 0 ? Normal.CDF(0, 1, reach / Math.Sqrt(discordance)) : reach > 0 ? 1 : 0;
    }

    /// <summary>Standard deviation of one record's difference as the score test sees it in the limit, under the margin.</summary>
    private static double SpreadAtMargin(double discordance, double margin)
    {
        double linear = (2 * margin) - discordance;
        double root = Math.Sqrt((linear * linear) + (4 * discordance * margin * (1 - margin)));
        return Math.Sqrt(((root - linear) / 2) + (margin * (1 - margin)));
    }
}
