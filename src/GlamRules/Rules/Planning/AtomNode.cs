using System.Collections.Immutable;

namespace GlamRules.Rules.Planning;

/// <summary>A pattern or a list of terms occurs in a field: the scan of the record has told it.</summary>
/// <param name="Atom">Its number.</param>
internal sealed record AtomNode(int Atom) : PlanNode
{
    public override int Cost => 0;

    public override ImmutableArray<int>? Triggers => [Atom];
}
