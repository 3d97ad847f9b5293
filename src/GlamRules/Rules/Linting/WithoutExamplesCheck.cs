using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>A rule that nothing would tell when an edit breaks it.</summary>
internal sealed class WithoutExamplesCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.WithoutExamples];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (Rule rule in set.Set.Rules.Where(r => r.Examples.IsEmpty))
        {
            findings.Add(LintProblems.WithoutExamples, rule.Location, $"'{rule.Id}' has no examples");
        }
    }
}
