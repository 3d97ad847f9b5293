using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>Whether a rule votes on a record: its <c>when</c> holds and its <c>unless</c> doesn't.</summary>
internal static class RuleDecision
{
    /// <summary>The places of <c>when</c> are added where it votes, else none.</summary>
    /// <exception cref="RuleFaultException">A part failed on which the answer hangs.</exception>
    public static bool Votes(Rule rule, Record record, MatchList places)
    {
        PendingFault fault = default;
        int before = places.Count;
        if (!fault.Holds(rule.When, record, places, undecided: true))
        {
            places.Truncate(before);
            return false;
        }

        int found = places.Count;
        bool excepted = rule.Unless is not null && fault.Holds(rule.Unless, record, places, undecided: false);
        places.Truncate(excepted ? before : found);
        if (!excepted)
        {
            fault.ThrowIfAny();
        }

        return !excepted;
    }
}
