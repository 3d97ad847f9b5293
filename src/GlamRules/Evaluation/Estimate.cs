namespace GlamRules.Evaluation;

/// <summary>A figure with its interval. A rate with a zero denominator has no value; never NaN.</summary>
public readonly record struct Estimate(double? Value, double? Low = null, double? High = null);
