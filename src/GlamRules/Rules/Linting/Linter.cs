using GlamRules.Corpora;
using GlamRules.Diagnostics;

namespace GlamRules.Rules.Linting;

/// <summary>Finds what is no error in a rule set and seldom what its author meant.</summary>
public static class Linter
{
    /// <summary>Adds what is found; none of it is an error.</summary>
    /// <param name="set">A set that loads; bound to the task of the corpus where there is one.</param>
    /// <param name="corpus">Texts to show real hits from, or null. Those of the test split are not looked at.</param>
    /// <param name="notes">Whether to say also what is often meant so. Warnings are said always.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Run(RuleSet set, Corpus? corpus, bool notes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(diagnostics);
        LintedSet linted = new(set, corpus is null ? [] : [.. corpus.Records.Where(r => r.Split != Split.Test)], notes);
        DiagnosticBag findings = new();
        foreach (LintCheck check in LintChecks.All.Where(c => (corpus is not null || !c.NeedsCorpus) && (notes || c.Kinds.Any(k => k.Severity != Severity.Note))))
        {
            check.Look(linted, findings);
        }

        diagnostics.AddRange(findings.ToImmutable().Where(d => notes || d.Severity != Severity.Note));
    }
}
