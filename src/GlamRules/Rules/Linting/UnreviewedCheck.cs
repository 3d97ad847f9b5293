using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>Words that may hurt, without a word of how, or of who has read them.</summary>
internal sealed class UnreviewedCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.Unreviewed];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (Rule rule in set.Set.Rules.Where(r => r.Written is not null))
        {
            bool harm = !string.IsNullOrWhiteSpace(rule.Harm);
            bool reviewed = !string.IsNullOrWhiteSpace(rule.Written!["reviewedBy"]?.Text);
            bool sensitive = harm || rule.Written!["severity"]?.Text == "sensitive";
            if (sensitive && !(harm && reviewed))
            {
                string lacking = harm ? "'reviewedBy'" : reviewed ? "'harm'" : "'harm' and 'reviewedBy'";
                findings.Add(LintProblems.Unreviewed, rule.Location, $"'{rule.Id}' is sensitive and lacks {lacking}");
            }
        }
    }
}
