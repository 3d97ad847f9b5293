using System.Collections.Immutable;

namespace GlamRules.Assessments;

/// <summary>One figure over several split seeds.</summary>
/// <param name="Subject">A predictor's name, or <c>b - a</c> for the difference of a pair, turned so that more is better.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Values">In the order of the seeds; null where absent.</param>
/// <param name="Mean">Of those present.</param>
/// <param name="StandardDeviation">With n - 1; null for fewer than two.</param>
public sealed record RepeatedFigure(
    string Subject, string Metric, ImmutableArray<double?> Values, double? Mean, double? StandardDeviation, double? Minimum, double? Maximum)
{
    /// <summary>The pair whose difference this is, or null for a predictor's own figure.</summary>
    public (string A, string B)? Pair { get; init; }

    /// <summary>For a difference, the share of those present in which b is ahead of a (a tie is not ahead); else null.</summary>
    public double? ShareAhead { get; init; }
}
