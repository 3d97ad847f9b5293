using System.Collections.Immutable;
using GlamRules.Evaluation;

namespace GlamRules.Segments;

/// <summary>A segment found on dev, with what test says of it. Differences are b less a, more is better.</summary>
/// <param name="Conditions">One or two that all hold.</param>
/// <param name="Claim">What was found on dev.</param>
/// <param name="NDev">Records of dev in it.</param>
/// <param name="DifferenceDev">On dev: chosen among many, so more than it will be elsewhere.</param>
/// <param name="N">Records of test in it.</param>
/// <param name="Difference">On test; null where it has no record there.</param>
/// <param name="Low">Plain interval.</param>
/// <param name="LowAdjusted">Interval at level 1 - alpha/m for the m segments of the list.</param>
/// <param name="Confirmed">Whether the adjusted interval bears out the claim.</param>
/// <param name="Verdict">Read from the adjusted interval, as for slices.</param>
public sealed record SegmentComparison(
    ImmutableArray<SegmentCondition> Conditions, SegmentClaim Claim, int NDev, double DifferenceDev,
    int N, double? Difference, double? Low, double? High, double? LowAdjusted, double? HighAdjusted, bool Confirmed, Verdict Verdict)
{
    /// <summary>The conditions as results write them, joined by <c>and</c>.</summary>
    public string Notation => string.Join(" and ", Conditions);
}
