namespace GlamRules.Predictions.Cascading;

/// <summary>
/// Confidence in thousandths, which is how thresholds are compared: scores differ in their last bits from one processor
/// to another, and answers must not.
/// </summary>
internal static class ConfidenceSteps
{
    /// <summary>No answer, or one of which nothing is known: below every threshold.</summary>
    public const int None = -1;

    public const int Sure = 1000;

    /// <summary>A threshold that no answer reaches.</summary>
    public const int Never = Sure + 1;

    private const double Rounding = 1e-6;

    /// <param name="confidence">0 to 1, or null.</param>
    public static int Of(double? confidence) => confidence is { } sure ? Math.Clamp((int)Math.Floor((sure * Sure) + Rounding), 0, Sure) : None;

    /// <summary>Whether an answer is sure enough; what is not known is below every threshold, 0 too.</summary>
    public static bool Suffices(int step, int threshold) => step >= Math.Max(0, threshold);

    /// <summary>A threshold as users read and write it; null for one that no answer reaches.</summary>
    public static double? Threshold(int steps) => steps > Sure ? null : steps / (double)Sure;
}
