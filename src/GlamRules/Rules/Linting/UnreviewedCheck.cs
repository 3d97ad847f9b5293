using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary>Words that may hurt, without a word of how, or of who has read them: in a rule, or in all rules of a set that says it is sensitive.</summary>
internal sealed class UnreviewedCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.Unreviewed, LintProblems.UnreviewedSet];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        IEnumerable<IGrouping<string, Rule>> lacking = set.Set.Rules.Where(r => r.Written is not null && Lacks(r).Length > 0).GroupBy(Lacks, StringComparer.Ordinal);
        foreach (IGrouping<string, Rule> rules in lacking)
        {
            if (set.Set.Sensitive)
            {
                findings.Add(LintProblems.UnreviewedSet, rules.First().Location, $"{Snippet.Rules([.. rules], set.Set.Rules.Length, "lacks", "lack")} {rules.Key}");
                continue;
            }

            foreach (Rule rule in rules.Where(IsSensitive))
            {
                findings.Add(LintProblems.Unreviewed, rule.Location, $"'{rule.Id}' is sensitive and lacks {rules.Key}");
            }
        }
    }

    private static bool IsSensitive(Rule rule) => !string.IsNullOrWhiteSpace(rule.Harm) || rule.Written!["severity"]?.Text == "sensitive";

    // Empty where nothing is.
    private static string Lacks(Rule rule)
    {
        bool harm = !string.IsNullOrWhiteSpace(rule.Harm);
        bool reviewed = !string.IsNullOrWhiteSpace(rule.Written!["reviewedBy"]?.Text);
        return harm && reviewed ? "" : harm ? "'reviewedBy'" : reviewed ? "'harm'" : "'harm' and 'reviewedBy'";
    }
}
