using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>A rule that loses to one of another label wherever it votes: as written, or on a corpus.</summary>
internal sealed class ShadowedRuleCheck : LintCheck
{
    private const int FewestRecords = 10;

    public override DiagnosticKind[] Kinds => [LintProblems.ShadowedRule];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        if (set.Set.Kind != TaskKind.Label || set.Set.Resolve is not (Resolve.Priority or Resolve.First))
        {
            return;
        }

        HashSet<string> said = new(StringComparer.Ordinal);
        foreach ((Rule inner, Rule outer, _) in set.Relations.Within.Where(w => w.Outranked && w.Rule.Label != w.Other.Label && said.Add(w.Rule.Id)))
        {
            findings.Add(LintProblems.ShadowedRule, inner.Location, $"wherever '{inner.Id}' votes, '{outer.Id}' at {Snippet.Place(outer.Location)} votes for '{outer.Label}' and goes before it");
        }

        for (int i = 0; i < (set.Records.IsEmpty ? 0 : set.Set.Rules.Length); i++)
        {
            Rule rule = set.Set.Rules[i];
            List<int> records = set.Votes.Records[i];
            Rule[] winners = [.. records.Select(r => set.Set.Rules[set.Votes.Winner[r]])];
            if (records.Count >= FewestRecords && !said.Contains(rule.Id) && winners.All(w => w.Label != rule.Label))
            {
                Rule winner = winners.CountBy(w => w.Id).MaxBy(w => w.Value).Key is var most ? winners.First(w => w.Id == most) : rule;
                findings.Add(LintProblems.ShadowedRule, rule.Location,
                    $"'{rule.Id}' votes on {Snippet.Records(records.Count)} of the corpus and never wins, mostly against '{winner.Id}', which votes for '{winner.Label}' and goes before it");
            }
        }
    }
}
