using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>A rule that votes only where another votes for the same label: as written, or on a corpus.</summary>
internal sealed class ContainedRuleCheck : LintCheck
{
    private const int FewestRecords = 10;

    public override DiagnosticKind[] Kinds => [LintProblems.ContainedRule];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach ((Rule inner, Rule outer, _) in set.Relations.Within.Where(w => w.Rule.Label == w.Other.Label && said.Add(w.Rule.Id)))
        {
            findings.Add(LintProblems.ContainedRule, inner.Location, $"'{outer.Id}' at {Snippet.Place(outer.Location)} votes for '{outer.Label}' wherever '{inner.Id}' does");
        }

        if (set.Records.IsEmpty)
        {
            return;
        }

        for (int i = 0; i < set.Set.Rules.Length; i++)
        {
            Rule inner = set.Set.Rules[i];
            List<int> records = set.Votes.Records[i];
            if (records.Count < FewestRecords || said.Contains(inner.Id))
            {
                continue;
            }

            for (int j = 0; j < set.Set.Rules.Length; j++)
            {
                // Of two that vote on the same records the later one is named.
                List<int> others = set.Votes.Records[j];
                if (i != j && set.Set.Rules[j].Label == inner.Label && (others.Count > records.Count || (others.Count == records.Count && j < i)) && !records.Except(others).Any())
                {
                    findings.Add(LintProblems.ContainedRule, inner.Location,
                        $"'{set.Set.Rules[j].Id}' votes for '{inner.Label}' on all {Snippet.Records(records.Count)} of the corpus on which '{inner.Id}' does");
                    break;
                }
            }
        }
    }
}
