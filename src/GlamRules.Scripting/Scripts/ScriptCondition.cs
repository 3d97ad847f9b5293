using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Scripts;

/// <summary>Asks a script; what it throws is a fault of the record that names the user's file and line.</summary>
internal sealed class ScriptCondition(ScriptRule rule, ScriptFile file, JoinedScript joined, PatternCache patterns) : Condition
{
    public override string Kind => "script";

    public override string Sought => rule.Id;

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        try
        {
            bool holds = rule.When(new ScriptRecord(record, places, patterns));
            if (!holds)
            {
                places.Truncate(before);
            }

            return holds;
        }
        catch (Exception e)
        {
            // Whatever a user's program throws is a mistake in the user's file.
            places.Truncate(before);
            (ScriptFile where, int line) = ScriptFaults.Place(e, joined) ?? (file, rule.Line);
            throw new RuleFaultException(FormattableString.Invariant($"{Path.GetFileName(where.Source.Path)}:{line}: {ScriptFaults.Message(e)}"), e);
        }
    }
}
