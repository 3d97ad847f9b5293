using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Scripts;

/// <summary>Asks a script; what it throws is a fault of the record.</summary>
internal sealed class ScriptCondition(ScriptRule rule, PatternCache patterns) : Condition
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
            places.Truncate(before);
            throw new RuleFaultException($"script rule '{rule.Id}' threw {e.GetType().Name}: {e.Message}", e);
        }
    }
}
