using System.Collections.Immutable;

namespace GlamRules.Rules.Planning;

/// <summary>Some part holds; the cheapest are asked first.</summary>
internal sealed record AnyNode : PlanNode
{
    public AnyNode(IEnumerable<PlanNode> parts)
    {
        Parts = [.. parts.OrderBy(p => p.Cost)];
        Cost = Total(Parts);
        Triggers = Parts.All(p => p.Triggers is not null) ? [.. Parts.SelectMany(p => p.Triggers!.Value).Distinct()] : null;
    }

    public ImmutableArray<PlanNode> Parts { get; }

    public override int Cost { get; }

    public override ImmutableArray<int>? Triggers { get; }
}
