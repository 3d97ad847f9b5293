using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary><c>all</c>: every one of several conditions holds.</summary>
internal sealed class AllCondition(ImmutableArray<Condition> parts) : Condition
{
    public override string Kind => "all";

    public override string Sought => "";

    public override ImmutableArray<Condition> Parts => parts;

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        PendingFault fault = default;
        foreach (Condition part in parts)
        {
            if (!fault.Holds(part, record, places, undecided: true))
            {
                places.Truncate(before);
                return false;
            }
        }

        fault.ThrowIfAny();
        return true;
    }
}

/// <summary><c>any</c>: at least one of several conditions holds; the first that does is shown.</summary>
internal sealed class AnyCondition(ImmutableArray<Condition> parts) : Condition
{
    public override string Kind => "any";

    public override string Sought => "";

    public override ImmutableArray<Condition> Parts => parts;

    public override bool Holds(Record record, MatchList places)
    {
        PendingFault fault = default;
        foreach (Condition part in parts)
        {
            if (fault.Holds(part, record, places, undecided: false))
            {
                return true;
            }
        }

        fault.ThrowIfAny();
        return false;
    }
}

/// <summary><c>not</c>: a condition does not hold.</summary>
internal sealed class NotCondition(Condition inner) : Condition
{
    public override string Kind => "not";

    public override string Sought => "";

    public override ImmutableArray<Condition> Parts => [inner];

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        bool held = inner.Holds(record, places);
        places.Truncate(before);
        return !held;
    }
}
