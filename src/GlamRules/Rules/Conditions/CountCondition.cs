using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary><c>count</c>: a pattern or terms have at least or at most so many hits in the field, in all its values together.</summary>
internal sealed class CountCondition(CountableCondition inner, int least, int most) : Condition
{
    public int Least => least;

    public override string Kind => "count";

    public override string Sought => most == int.MaxValue ? FormattableString.Invariant($"at least {least}") : least == 0 ? FormattableString.Invariant($"at most {most}") : FormattableString.Invariant($"{least} to {most}");

    public override ImmutableArray<Condition> Parts => [inner];

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        int count = inner.Count(record, places, most == int.MaxValue ? least : most + 1);
        if (count >= least && count <= most)
        {
            return true;
        }

        places.Truncate(before);
        return false;
    }
}
