using System.Collections.Immutable;

namespace GlamRules.Rules.Planning;

/// <summary>A condition as it is decided over many records: equal ones are one node, and what costs least is asked first.</summary>
internal abstract record PlanNode
{
    /// <summary>What it costs to decide, by order of magnitude; 0 where the scan of the record has told it.</summary>
    public abstract int Cost { get; }

    /// <summary>Atoms of which at least one is found wherever it holds; null where there is no such list.</summary>
    public abstract ImmutableArray<int>? Triggers { get; }

    // Rules that refer to rules may add up to more than a number holds.
    protected static int Total(ImmutableArray<PlanNode> parts) => (int)Math.Min(parts.Sum(p => (long)p.Cost), 1_000_000);
}
