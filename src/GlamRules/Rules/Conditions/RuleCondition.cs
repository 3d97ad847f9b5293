using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary><c>rule</c>: another rule of the set votes on the record. Bound when all rules are there; their order is nothing to it.</summary>
internal sealed class RuleCondition(string id) : Condition
{
    private ImmutableArray<RuleOutcome> _targets = [];

    public override string Kind => "rule";

    public override string Sought => id;

    /// <summary>The rules meant: one, or all that a rule with a column of labels stands for.</summary>
    public IEnumerable<Rule> Targets => _targets.Select(t => t.Rule);

    public override bool Holds(Record record, MatchList places)
    {
        RuleFaultException? fault = null;
        foreach (RuleOutcome target in _targets)
        {
            try
            {
                if (target.Votes(record, places))
                {
                    return true;
                }
            }
            catch (RuleFaultException e)
            {
                // Another of them may vote all the same.
                fault ??= e;
            }
        }

        return fault is null ? false : throw new RuleFaultException(fault.Message, fault);
    }

    internal void Bind(IEnumerable<RuleOutcome> targets) => _targets = [.. targets];
}
