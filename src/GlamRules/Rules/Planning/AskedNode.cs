using System.Collections.Immutable;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Planning;

/// <summary>A condition that is asked itself, once a record however many rules have it.</summary>
/// <param name="Number">Its number among those that are asked.</param>
/// <param name="Condition">The condition.</param>
internal sealed record AskedNode(int Number, Condition Condition) : PlanNode
{
    // Code and what reads a text through cost more than looking at a length.
    public override int Cost => Condition.Batches is not null ? 100 : Condition.Kind is "range" or "length" or "present" or "missing" ? 5 : 20;

    public override ImmutableArray<int>? Triggers => null;
}
