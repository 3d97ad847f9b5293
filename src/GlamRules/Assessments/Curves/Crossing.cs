namespace GlamRules.Assessments.Curves;

/// <summary>Turns what a curve and its resamples need for a value into what can be said of it.</summary>
public static class Crossing
{
    /// <summary>Curves are not followed further than so many times the records that there are.</summary>
    public const int Furthest = 10;

    /// <param name="target">The value.</param>
    /// <param name="records">What the curve needs; infinite for never.</param>
    /// <param name="resampled">What each resample needs.</param>
    /// <param name="confidence">Of the interval.</param>
    /// <param name="train">Records that there are.</param>
    internal static RecordsFor Of(double target, double records, double[] resampled, double confidence, int train)
    {
        double furthest = (double)train * Furthest;
        double tail = (1 - confidence) / 2;
        double[] sorted = [.. resampled.Order()];
        double low = At(tail);
        double high = At(1 - tail);
        Reach reach = low > furthest ? Reach.OutOfReach : high <= furthest && records <= furthest ? Reach.Reached : Reach.Unclear;
        return new RecordsFor(target, reach, Within(records), Within(low), Within(high));

        // No mean of two neighbours: one of them may be infinite.
        double At(double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];

        int? Within(double value) => value <= furthest ? (int)Math.Ceiling(value) : null;
    }
}
