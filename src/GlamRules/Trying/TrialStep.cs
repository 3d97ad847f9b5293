using System.Collections.Immutable;
using GlamRules.Diagnostics;

namespace GlamRules.Trying;

/// <summary>One round of a session.</summary>
/// <param name="Trial">The last good state, or null.</param>
/// <param name="Change">What is other than before; null in the first round, and where the set did not load.</param>
/// <param name="Diagnostics">What is wrong with the set.</param>
/// <param name="Loaded">Whether the set could be loaded.</param>
public sealed record TrialStep(Trial? Trial, TrialChange? Change, ImmutableArray<Diagnostic> Diagnostics, bool Loaded);
