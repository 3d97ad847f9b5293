using System.Collections.Immutable;

namespace GlamRules.Rules.Planning;

/// <summary>Whether a rule votes; remembered for a record, however many others refer to it.</summary>
/// <param name="Number">Its number among the rules of the plan.</param>
/// <param name="Inner">Its condition, less its exception.</param>
internal sealed record RuleNode(int Number, PlanNode Inner) : PlanNode
{
    public override int Cost => Inner.Cost;

    public override ImmutableArray<int>? Triggers => Inner.Triggers;
}

internal sealed record NotNode(PlanNode Inner) : PlanNode
{
    public override int Cost => Inner.Cost;

    public override ImmutableArray<int>? Triggers => null;
}
