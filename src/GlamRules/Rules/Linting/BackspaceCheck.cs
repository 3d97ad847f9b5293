using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Rules.Linting;

/// <summary><c>"\bnovel\b"</c> with single backslashes: JSON takes them, and makes a character that no text holds.</summary>
internal sealed class BackspaceCheck : LintCheck
{
    private const char Backspace = '\b';

    public override DiagnosticKind[] Kinds => [LintProblems.Backspace];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns)
        {
            if (pattern.Text.IndexOf(Backspace, StringComparison.Ordinal) is >= 0 and var at)
            {
                findings.Add(LintProblems.Backspace, pattern.At(at, at + 1), "this is a backspace character, which no text holds");
            }
        }
    }
}
