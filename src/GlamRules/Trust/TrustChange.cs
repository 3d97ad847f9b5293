namespace GlamRules.Trust;

/// <summary>How a file differs from what was trusted.</summary>
/// <param name="File">Its path within the set.</param>
/// <param name="What">As a clause: <c>was added</c>, <c>was removed</c>, <c>changed (line 3: ...)</c>.</param>
public sealed record TrustChange(string File, string What);
