using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using GlamRules.Corpora;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;

namespace GlamRules.Scripting.Workflows;

/// <summary>The rules under an operator. Without any, as where all are disabled, it never holds.</summary>
internal sealed class NestedRules(bool all, string name, ImmutableArray<Condition> parts) : Condition
{
    public override string Kind => all ? "all" : "any";

    public override string Sought => name;

    public override ImmutableArray<Condition> Parts => parts;

    public override bool Holds(Record record, MatchList places)
    {
        int before = places.Count;
        RuleFaultException? fault = null;
        foreach (Condition part in parts)
        {
            try
            {
                bool holds = part.Holds(record, places);
                if (holds != all)
                {
                    places.Truncate(holds ? places.Count : before);
                    return holds;
                }
            }
            catch (RuleFaultException e)
            {
                // Another part may decide all the same.
                fault ??= e;
            }
        }

        if (fault is not null)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        return all && parts.Length > 0;
    }
}
