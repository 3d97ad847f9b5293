using System.Collections.Immutable;

namespace GlamRules.Segments.Searching;

/// <summary>A segment of dev with what speaks for it.</summary>
/// <param name="Conditions">One or two.</param>
/// <param name="Records">Its records.</param>
/// <param name="Claim">What it would show.</param>
/// <param name="Difference">Mean gain of b in it.</param>
/// <param name="Score">Above 0; the greater the better.</param>
internal sealed record Candidate(ImmutableArray<SegmentCondition> Conditions, RecordSet Records, SegmentClaim Claim, double Difference, double Score)
{
    /// <summary>To order by where scores are equal.</summary>
    public string Notation => string.Join(" and ", Conditions);
}
