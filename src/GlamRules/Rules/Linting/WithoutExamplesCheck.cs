using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>A rule that nothing would tell when an edit breaks it.</summary>
internal sealed class WithoutExamplesCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.WithoutExamples];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        // One finding for all: a set that is begun without examples would hide what else is found in it.
        Rule[] without = [.. set.Set.Rules.Where(r => r.Examples.IsEmpty)];
        if (without.Length > 0)
        {
            findings.Add(LintProblems.WithoutExamples, without[0].Location, $"{Snippet.Rules(without, set.Set.Rules.Length, "has", "have")} no examples");
        }
    }
}
