namespace GlamRules.Assessments.Curves;

/// <summary>What a curve says of a value that it should reach.</summary>
public enum Reach
{
    /// <summary>It is reached with a number of records that can be told.</summary>
    Reached,

    /// <summary>It is not reached, not even with ten times the records that there are.</summary>
    OutOfReach,

    /// <summary>These records can't tell.</summary>
    Unclear,
}

/// <summary>How many labelled records it takes to reach a value, by the fitted curve.</summary>
/// <param name="Target">The value of the metric.</param>
/// <param name="Records">Records needed; null where the curve never gets there, or not with ten times the records.</param>
/// <param name="Low">Least, at the confidence of the criteria; null likewise.</param>
/// <param name="High">Most, likewise.</param>
public sealed record RecordsFor(double Target, Reach Reach, int? Records, int? Low, int? High);
