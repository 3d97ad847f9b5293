using System.Collections.Immutable;
using GlamRules.Predictions;

namespace GlamRules.Trying;

/// <summary>A record on which a rule votes, and where it matched.</summary>
public sealed record RuleHit(int Record, ImmutableArray<Match> Matches);
