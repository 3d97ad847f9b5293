using System.Collections.Immutable;

namespace GlamRules.Segments;

/// <summary>The segments of a pair.</summary>
/// <param name="A">The simpler system.</param>
/// <param name="B">Its challenger.</param>
/// <param name="Metric">Id of the metric of the differences: a mean over records.</param>
/// <param name="Tried">How many segments of dev were looked at.</param>
/// <param name="Segments">Those where b is ahead, then those where a is, then those where a is enough; each best first.</param>
/// <param name="None">Why there are none; null where there are some.</param>
public sealed record SegmentFindings(string A, string B, string Metric, int Tried, ImmutableArray<SegmentComparison> Segments, NoSegments? None)
{
    /// <summary>Without segments.</summary>
    internal static SegmentFindings Empty(string a, string b, string metric, NoSegments reason, int tried = 0) => new(a, b, metric, tried, [], reason);
}
