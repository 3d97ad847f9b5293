using System.Collections.Immutable;
using GlamRules.Predictions;

namespace GlamRules.Trying;

/// <summary>What one rule says about the records of a trial; kept as long as the rule stays as it is written.</summary>
/// <param name="Records">Places of the records that it votes on, ascending.</param>
/// <param name="Matches">Where it matched in each of them.</param>
/// <param name="Faults">Records on which it failed, and how.</param>
internal sealed record RuleVotes(ImmutableArray<int> Records, ImmutableArray<ImmutableArray<Match>> Matches, ImmutableArray<(int Record, string Fault)> Faults);
