using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Rules.Scaffolding;

/// <summary>What a new rule set is to be.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Kind">The task.</param>
/// <param name="Labels">At least one.</param>
/// <param name="Field">The field that its conditions read.</param>
/// <param name="Schema">Where the schema stands, relative to the folder.</param>
public sealed record RuleSetPlan(string Name, TaskKind Kind, ImmutableArray<string> Labels, string Field, string Schema);
