using System.Collections.Immutable;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>What a loader can read: kinds of condition, and formats of rule files beside the library's own.</summary>
public sealed record RuleSetParts(ImmutableArray<IConditionKind> Conditions, ImmutableArray<IRuleFileReader> Readers)
{
    /// <summary>What the library itself knows.</summary>
    public static RuleSetParts BuiltIn { get; } = new(BuiltInConditions.All, []);

    /// <summary>With further kinds and formats.</summary>
    public RuleSetParts With(IEnumerable<IConditionKind> conditions, IEnumerable<IRuleFileReader> readers) =>
        new([.. Conditions, .. conditions], [.. Readers, .. readers]);
}
