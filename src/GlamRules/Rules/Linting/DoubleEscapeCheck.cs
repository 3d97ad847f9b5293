using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching.Syntax;

namespace GlamRules.Rules.Linting;

/// <summary>A backslash that is looked for itself, before what it was to escape.</summary>
internal sealed class DoubleEscapeCheck : LintCheck
{
    private const string Escaped = "bBdDwWsSpPAzZ.()[]{}+*?^$|";

    public override DiagnosticKind[] Kinds => [LintProblems.DoubleEscape];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns.Where(p => p.Text.Contains(@"\\", StringComparison.Ordinal) && p.Tree is not null))
        {
            foreach (CharacterNode node in pattern.Tree!.All().OfType<CharacterNode>())
            {
                if (pattern.TextOf(node) == @"\\" && node.End < pattern.Text.Length && Escaped.Contains(pattern.Text[node.End], StringComparison.Ordinal)
                    && (node.Start == 0 || pattern.Text[node.Start - 1] != ':'))
                {
                    char next = pattern.Text[node.End];
                    findings.Add(LintProblems.DoubleEscape, pattern.At(node.Start, node.End + 1), $@"this looks for a backslash before '{next}', not for '\{next}'");
                }
            }
        }
    }
}
