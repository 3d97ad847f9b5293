namespace GlamRules.Evaluation;

/// <summary>Whether a predictor passes one threshold.</summary>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Bound">The bound as it was set.</param>
/// <param name="AtLeast">True where the value must not fall below the bound, false where it must not rise above it.</param>
/// <param name="Value">The value found, or null where it is absent: then it does not pass.</param>
/// <param name="Passes">Whether the value is on the right side of the bound.</param>
/// <param name="Certain">False where the bound lies inside the interval.</param>
public sealed record ThresholdResult(string Metric, double Bound, bool AtLeast, double? Value, bool Passes, bool Certain)
{
    /// <summary>By how much the value misses the bound, 0 or more; null where it passes or is absent.</summary>
    public double? ShortBy => Passes || Value is null ? null : Math.Abs(Bound - Value.Value);
}
