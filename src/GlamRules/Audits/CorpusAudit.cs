using System.Collections.Immutable;
using GlamRules.Audits.Checks;
using GlamRules.Corpora;

namespace GlamRules.Audits;

/// <summary>Asks of a corpus whether a comparison over it can be trusted.</summary>
public static class CorpusAudit
{
    /// <summary>Every finding, warnings first, else in the order of the checks. The same corpus gives the same findings.</summary>
    /// <param name="corpus">The corpus, loaded for its task.</param>
    /// <param name="scores">What systems answered; null: what needs answers is not looked at.</param>
    /// <param name="cancellation">Ends the work early with an exception.</param>
    public static ImmutableArray<AuditFinding> Run(Corpus corpus, AuditScores? scores, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        AuditContext context = new(corpus, scores, cancellation);
        List<AuditFinding> findings = [];
        foreach (AuditCheck check in AuditChecks.All)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(check.Find(context));
        }

        return [.. findings.OrderBy(f => f.Severity)];
    }
}
