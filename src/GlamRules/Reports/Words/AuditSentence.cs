using GlamRules.Audits;
using GlamRules.Diagnostics;

namespace GlamRules.Reports.Words;

/// <summary>What an audit found, in a sentence.</summary>
public static class AuditSentence
{
    public static string Of(IReadOnlyCollection<AuditFinding> findings, Wording words)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(words);
        int warnings = findings.Count(f => f.Severity == Severity.Warning);
        int notes = findings.Count - warnings;
        string known = $"{words.SmallCount(notes, "thing")} {(notes == 1 ? "is" : "are")} to be known";
        return findings.Count == 0 ? "Nothing was found that speaks against this benchmark."
            : warnings == 0 ? $"Nothing was found that speaks against this benchmark; {known}."
            : $"{Wording.Capital(words.SmallCount(warnings, "reason"))} to doubt this benchmark {(warnings == 1 ? "was" : "were")} found{(notes == 0 ? "" : $", and {known}")}.";
    }
}
