using System.Collections.Immutable;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>A condition as it is decided over many records: equal ones are one node, and what costs least is asked first.</summary>
internal abstract record PlanNode
{
    /// <summary>What it costs to decide, by order of magnitude; 0 where the scan of the record has told it.</summary>
    public abstract int Cost { get; }

    /// <summary>Atoms of which at least one is found wherever it holds; null where there is no such list.</summary>
    public abstract ImmutableArray<int>? Triggers { get; }
}

/// <summary>A pattern or a list of terms occurs in a field: the scan of the record has told it.</summary>
/// <param name="Atom">Its number.</param>
internal sealed record AtomNode(int Atom) : PlanNode
{
    public override int Cost => 0;

    public override ImmutableArray<int>? Triggers => [Atom];
}

/// <summary>A condition that is asked itself, once a record however many rules have it.</summary>
/// <param name="Number">Its number among those that are asked.</param>
/// <param name="Condition">The condition.</param>
internal sealed record AskedNode(int Number, Condition Condition) : PlanNode
{
    // Code and what reads a text through cost more than looking at a length.
    public override int Cost => Condition.Batches is not null ? 100 : Condition.Kind is "range" or "length" or "present" or "missing" ? 5 : 20;

    public override ImmutableArray<int>? Triggers => null;
}

internal sealed record NotNode(PlanNode Inner) : PlanNode
{
    public override int Cost => Inner.Cost;

    public override ImmutableArray<int>? Triggers => null;
}

/// <summary>Every part holds; the cheapest are asked first.</summary>
internal sealed record AllNode : PlanNode
{
    public AllNode(IEnumerable<PlanNode> parts)
    {
        Parts = [.. parts.OrderBy(p => p.Cost)];
        Triggers = Parts.Select(p => p.Triggers).Where(t => t is not null).MinBy(t => t!.Value.Length);
    }

    public ImmutableArray<PlanNode> Parts { get; }

    public override int Cost => Parts.Sum(p => p.Cost);

    public override ImmutableArray<int>? Triggers { get; }
}

/// <summary>Some part holds; the cheapest are asked first.</summary>
internal sealed record AnyNode : PlanNode
{
    public AnyNode(IEnumerable<PlanNode> parts)
    {
        Parts = [.. parts.OrderBy(p => p.Cost)];
        Triggers = Parts.All(p => p.Triggers is not null) ? [.. Parts.SelectMany(p => p.Triggers!.Value).Distinct()] : null;
    }

    public ImmutableArray<PlanNode> Parts { get; }

    public override int Cost => Parts.Sum(p => p.Cost);

    public override ImmutableArray<int>? Triggers { get; }
}
