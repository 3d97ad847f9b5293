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
        foreach (RuleOutcome target in _targets)
        {
            if (target.Votes(record, places))
            {
                return true;
            }
        }

        return false;
    }

    internal void Bind(IEnumerable<RuleOutcome> targets) => _targets = [.. targets];
}
