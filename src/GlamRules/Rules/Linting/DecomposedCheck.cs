using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Text;

namespace GlamRules.Rules.Linting;

/// <summary>A pattern, or a term for which accents count, that holds a letter and its accent as two characters.</summary>
internal sealed class DecomposedCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.Decomposed];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns)
        {
            if (Find(pattern.Text) is >= 0 and var at)
            {
                Add(findings, pattern.At(at, at + 2), pattern.Text.Substring(at, 2));
            }
        }

        foreach (WrittenTerm term in set.Conditions.SelectMany(c => set.Terms(c.Condition)).Where(t => (t.Folding & (Folding.Accents | Folding.Canonical)) == 0))
        {
            if (Find(term.Text) is >= 0 and var at)
            {
                Add(findings, term.Place(), term.Text.Substring(at, 2));
            }
        }
    }

    private static void Add(DiagnosticBag findings, SourceLocation place, string pair) =>
        findings.Add(LintProblems.Decomposed, place, FormattableString.Invariant($"'{pair}' is written as two characters, {pair[0]} and U+{(int)pair[1]:X4}"));

    // Where two characters stand that are one in NFC; -1 where none do.
    private static int Find(string text)
    {
        if (Ascii.IsValid(text))
        {
            return -1;
        }

        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i + 1] >= 0x300 && !char.IsSurrogate(text[i]) && !char.IsSurrogate(text[i + 1]) && text.Substring(i, 2).Normalize(NormalizationForm.FormC).Length == 1)
            {
                return i;
            }
        }

        return -1;
    }
}
