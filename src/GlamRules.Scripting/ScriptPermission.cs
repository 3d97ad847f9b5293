using GlamRules.Trust;

namespace GlamRules.Scripting;

/// <summary>Under which conditions script rules may run.</summary>
/// <param name="Trust">What the user trusts.</param>
/// <param name="Purpose">What the rules are wanted for.</param>
/// <param name="InProcess">Whether they run in this process, with all its rights, instead of in one of their own.</param>
public sealed record ScriptPermission(TrustStore Trust, TrustPurpose Purpose, bool InProcess);
