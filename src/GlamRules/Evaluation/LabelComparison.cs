namespace GlamRules.Evaluation;

/// <summary>A comparison in the F1 of one label; intervals as in <see cref="SliceComparison"/>.</summary>
/// <param name="N">Records whose gold has the label.</param>
public sealed record LabelComparison(
    string Label, int N, string Metric, double? Difference, double? Low, double? High,
    double? LowAdjusted, double? HighAdjusted, Verdict Verdict);
