namespace GlamRules.Statistics;

/// <summary>
/// The score test and interval of Tango (1998) for the difference of two proportions measured on the same records.
/// Defined even where no record is discordant.
/// </summary>
internal static class PairedScore
{
    private const double Beyond = 1e300;

    /// <summary>
    /// The score statistic of "the difference is <paramref name="delta"/>": standard normal if so, and falling as
    /// <paramref name="delta"/> grows.
    /// </summary>
    /// <param name="first">Records on which only the first succeeds.</param>
    /// <param name="second">Records on which only the second succeeds.</param>
    /// <param name="n">All records.</param>
    /// <param name="delta">Success rate of the first less that of the second; in [-1, 1].</param>
    public static double Statistic(int first, int second, int n, double delta)
    {
        // Turned so that delta >= 0: the two sides then agree to the last digit.
        if (delta < 0)
        {
            return -Statistic(second, first, n, -delta);
        }

        double distance = first - second - (n * delta);
        double linear = -first - second + ((2.0 * n - first + second) * delta);
        double constant = -second * delta * (1 - delta);
        double root = Math.Sqrt(Math.Max(0, (linear * linear) - (8.0 * n * constant)));
        // The rate of the second alone that is most likely under the hypothesis; without cancellation on either branch.
        double rate = linear <= 0 ? (root - linear) / (4.0 * n) : root + linear == 0 ? 0 : -2 * constant / (root + linear);
        double variance = n * ((2 * rate) + (delta * (1 - delta)));
        return variance > 0 ? distance / Math.Sqrt(variance) : distance == 0 ? 0 : Math.CopySign(Beyond, distance);
    }

    /// <summary>The differences that the score test does not refuse; null for no records.</summary>
    public static Interval? Interval(int first, int second, int n, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + second, n);
        if (n == 0)
        {
            return null;
        }

        double z = NormalQuantile.TwoSided(confidence);
        return new Interval(-Upper(second, first, n, z), Upper(first, second, n, z));
    }

    /// <summary>The statistic falls in delta, so halving finds the one place where it passes -z, whatever the counts.</summary>
    private static double Upper(int first, int second, int n, double z)
    {
        if (first == n)
        {
            return 1;
        }

        double inside = (double)(first - second) / n;
        double outside = 1;
        while (true)
        {
            double middle = inside + ((outside - inside) / 2);
            if (middle <= inside || middle >= outside)
            {
                return middle;
            }

            if (Statistic(first, second, n, middle) >= -z)
            {
                inside = middle;
            }
            else
            {
                outside = middle;
            }
        }
    }
}
