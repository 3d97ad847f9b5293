namespace GlamRules.Reports.Verifying;

/// <summary>What came of looking at a file again.</summary>
public enum FileState
{
    /// <summary>Byte by byte as it was, or as it comes out again.</summary>
    Holds,

    /// <summary>Not as it was.</summary>
    Changed,

    /// <summary>No longer there.</summary>
    Missing,

    /// <summary>Was not there when the run was made.</summary>
    Added,

    /// <summary>Could not be made again, so nothing can be said.</summary>
    NotChecked,
}
