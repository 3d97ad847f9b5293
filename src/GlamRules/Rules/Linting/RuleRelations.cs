using System.Collections.Immutable;

namespace GlamRules.Rules.Linting;

/// <summary>Which rules of a set say the same, and which vote only where another does.</summary>
internal sealed class RuleRelations
{
    /// <param name="set">The set.</param>
    /// <param name="shapes">Its rules.</param>
    /// <param name="all">Whether those within one that does not go before them are wanted too.</param>
    public RuleRelations(RuleSet set, RuleShape[] shapes, bool all)
    {
        Dictionary<string, RuleShape> first = new(StringComparer.Ordinal);
        List<RulePair> same = [];
        foreach (RuleShape shape in shapes)
        {
            if (!first.TryAdd(shape.Key, shape))
            {
                same.Add(new RulePair(first[shape.Key].Rule, shape.Rule, false));
            }
        }

        Same = [.. same];
        List<RulePair> within = [];
        foreach (RuleShape inner in shapes)
        {
            foreach (RuleShape outer in shapes)
            {
                bool outranked = inner.Index != outer.Index && Outranks(set.Resolve, outer, inner);
                if (inner.Index != outer.Index && (all || outranked) && inner.Key != outer.Key && inner.IsWithin(outer))
                {
                    within.Add(new RulePair(inner.Rule, outer.Rule, outranked));
                }
            }
        }

        Within = [.. within];
    }

    /// <summary>Rules of one condition: the first, and each further one.</summary>
    public ImmutableArray<RulePair> Same { get; }

    /// <summary>Rules that vote only where another does, and that one.</summary>
    public ImmutableArray<RulePair> Within { get; }

    private static bool Outranks(Resolve resolve, RuleShape a, RuleShape b) => resolve switch
    {
        Resolve.Priority => a.Rule.Priority > b.Rule.Priority || (a.Rule.Priority == b.Rule.Priority && a.Index < b.Index),
        Resolve.First => a.Index < b.Index,
        _ => false,
    };
}
