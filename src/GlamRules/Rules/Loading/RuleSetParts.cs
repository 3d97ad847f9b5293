using System.Collections.Immutable;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Loading;

/// <summary>What a loader can read: kinds of condition, and formats of rule files beside the library's own.</summary>
public sealed record RuleSetParts(ImmutableArray<IConditionKind> Conditions, ImmutableArray<IRuleFileReader> Readers)
{
    /// <summary>What the library itself knows.</summary>
    public static RuleSetParts BuiltIn { get; } = new(BuiltInConditions.All, []);

    /// <summary>Whether a set without rules is no mistake: rules are about to be found for it.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>With further kinds and formats.</summary>
    public RuleSetParts With(IEnumerable<IConditionKind> conditions, IEnumerable<IRuleFileReader> readers) =>
        this with { Conditions = [.. Conditions, .. conditions], Readers = [.. Readers, .. readers] };
}
