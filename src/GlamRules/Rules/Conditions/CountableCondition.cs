using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>A condition whose hits can be counted.</summary>
internal abstract class CountableCondition : Condition
{
    public sealed override bool Holds(Record record, MatchList places) => Count(record, places, 1) > 0;

    /// <summary>How many hits there are, none overlapping another, counted no further than <paramref name="most"/>; each is added to the places.</summary>
    public abstract int Count(Record record, MatchList places, int most);
}
