using System.Collections.Immutable;
using GlamRules.Predictions;

namespace GlamRules.Trying;

/// <summary>One wrong answer, or in a <c>labels</c> task one wrong or missing label.</summary>
/// <param name="Record">Place of the record in the trial.</param>
/// <param name="Matches">Where the rule to blame matched; empty where none is.</param>
public sealed record TrialError(int Record, ImmutableArray<Match> Matches);
