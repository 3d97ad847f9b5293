using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>A condition of a rule, compiled once and bound to the fields of the records it will see.</summary>
public abstract class Condition
{
    /// <summary>
    /// Whether the record satisfies it. Places that made it true are added to <paramref name="places"/>, the main one
    /// first. What fails on a record throws <see cref="RuleFaultException"/>.
    /// </summary>
    public abstract bool Holds(Record record, MatchList places);
}
