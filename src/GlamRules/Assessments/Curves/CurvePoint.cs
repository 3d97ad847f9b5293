using System.Collections.Immutable;

namespace GlamRules.Assessments.Curves;

/// <summary>What a trained system reached with so many records to learn from.</summary>
/// <param name="Records">How many.</param>
/// <param name="Values">The primary metric on dev, one a subsample; null where absent.</param>
/// <param name="Mean">Of the values; null where one of them is absent.</param>
/// <param name="Low">What the mean may be on other dev records and subsamples of train, at the confidence of the criteria; null where absent.</param>
public sealed record CurvePoint(int Records, ImmutableArray<double?> Values, double? Mean, double? Low, double? High);
