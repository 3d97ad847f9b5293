using System.Collections.Immutable;
using GlamRules.Scripting.Authoring;

namespace GlamRules.Scripting.Running;

/// <summary>What the statements of one script file declared, or why they failed.</summary>
/// <param name="Rules">Its rules in order; empty where it failed.</param>
/// <param name="Failure">What it threw, or null.</param>
/// <param name="Line">Where, or 1.</param>
internal sealed record DeclaredFile(ImmutableArray<DeclaredRule> Rules, string? Failure, int Line);
