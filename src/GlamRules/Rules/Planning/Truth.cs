namespace GlamRules.Rules.Planning;

/// <summary>What is known of a condition on one record.</summary>
internal enum Truth : byte
{
    No,
    Yes,

    /// <summary>A part failed on which the answer hangs.</summary>
    Fault,
}
