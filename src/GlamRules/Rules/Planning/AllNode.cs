using System.Collections.Immutable;

namespace GlamRules.Rules.Planning;

/// <summary>Every part holds; the cheapest are asked first.</summary>
internal sealed record AllNode : PlanNode
{
    public AllNode(IEnumerable<PlanNode> parts)
    {
        Parts = [.. parts.OrderBy(p => p.Cost)];
        Cost = Total(Parts);
        Triggers = Parts.Select(p => p.Triggers).Where(t => t is not null).MinBy(t => t!.Value.Length);
    }

    public ImmutableArray<PlanNode> Parts { get; }

    public override int Cost { get; }

    public override ImmutableArray<int>? Triggers { get; }
}
