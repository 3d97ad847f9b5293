namespace GlamRules.Evaluation;

/// <summary>A comparison within the records that share a value of a slice.</summary>
/// <param name="Field">Name of the slice.</param>
/// <param name="Value">The value shared.</param>
/// <param name="Difference">metric(b) - metric(a), more is better, or null where either is absent.</param>
/// <param name="Low">Plain interval.</param>
/// <param name="LowAdjusted">Interval at level 1 - alpha/m for m claims in the family; the verdict reads this one.</param>
/// <param name="PAdjusted">Holm, for difference 0 only.</param>
public sealed record SliceComparison(
    string Field, string Value, int N, double? Difference, double? Low, double? High,
    double? LowAdjusted, double? HighAdjusted, double? PAdjusted, Verdict Verdict);
