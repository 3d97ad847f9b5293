using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>Two rules of one condition and one label.</summary>
internal sealed class EqualRulesCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.EqualRules];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach ((Rule first, Rule second, _) in set.Relations.Same.Where(s => s.Rule.Label == s.Other.Label))
        {
            findings.Add(LintProblems.EqualRules, second.Location, $"'{second.Id}' says what '{first.Id}' at {Snippet.Place(first.Location)} says");
        }
    }
}
