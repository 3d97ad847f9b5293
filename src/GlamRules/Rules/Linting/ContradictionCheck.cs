using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>Two rules of one condition and different labels, where a record has only one.</summary>
internal sealed class ContradictionCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.Contradiction];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach ((Rule first, Rule second, _) in set.Relations.Same.Where(s => s.Rule.Label != s.Other.Label && set.Set.Kind is TaskKind.Label or TaskKind.Value))
        {
            findings.Add(LintProblems.Contradiction, second.Location,
                $"'{second.Id}' votes for '{second.Label}' wherever '{first.Id}' at {Snippet.Place(first.Location)} votes for '{first.Label}'");
        }
    }
}
