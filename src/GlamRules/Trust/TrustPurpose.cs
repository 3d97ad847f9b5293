namespace GlamRules.Trust;

/// <summary>What somebody wants to do with files that need trust.</summary>
public enum TrustPurpose
{
    /// <summary>To write rules: <c>check</c>, <c>test</c>, <c>try</c> and <c>explain</c>. A folder of one's own is enough.</summary>
    Editing,

    /// <summary>To use them: every byte must be as it was when trust was granted.</summary>
    Running,
}
