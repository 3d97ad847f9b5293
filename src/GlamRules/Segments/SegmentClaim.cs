namespace GlamRules.Segments;

/// <summary>What dev says of a segment, and test is asked about.</summary>
public enum SegmentClaim
{
    /// <summary>b is better there, by more than elsewhere.</summary>
    BAhead,

    /// <summary>a is better there, by more than elsewhere.</summary>
    AAhead,

    /// <summary>b is not better there by as much as the margin, although it is elsewhere.</summary>
    AIsEnough,
}
