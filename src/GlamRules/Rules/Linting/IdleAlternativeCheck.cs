using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching.Syntax;

namespace GlamRules.Rules.Linting;

/// <summary>An alternative that stands twice, or behind a shorter one that is always taken first: <c>novel|novella</c>.</summary>
internal sealed class IdleAlternativeCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.IdleAlternative];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns.Where(p => p.Text.Contains('|', StringComparison.Ordinal) && p.Tree is not null))
        {
            Look(pattern, pattern.Tree!, last: true, findings);
        }
    }

    // Last: nothing follows, so that the first alternative that fits ends the search.
    private static void Look(LintedPattern pattern, PatternNode node, bool last, DiagnosticBag findings)
    {
        if (node is AlternationNode alternation)
        {
            Compare(pattern, alternation.Branches, last, findings);
        }

        ImmutableArray<PatternNode> children = PatternWalk.Children(node);
        for (int i = 0; i < children.Length; i++)
        {
            Look(pattern, children[i], last && node is AlternationNode or GroupNode or SequenceNode && (node is not SequenceNode || i == children.Length - 1), findings);
        }
    }

    private static void Compare(LintedPattern pattern, ImmutableArray<PatternNode> branches, bool last, DiagnosticBag findings)
    {
        HashSet<string>?[] texts = [.. branches.Select(b => WrittenOut.Of(b, pattern.CaseSensitive))];
        for (int later = 1; later < branches.Length; later++)
        {
            for (int i = 0; i < branches.Length; i++)
            {
                if (i == later)
                {
                    continue;
                }

                string first = pattern.TextOf(branches[i]);
                string second = pattern.TextOf(branches[later]);
                bool twice = texts[i] is { } a && texts[later] is { } b ? b.IsSubsetOf(a) && (i < later || !a.IsSubsetOf(b)) : i < later && first == second;
                bool behind = last && i < later && texts[i] is { } shorter && texts[later] is { } longer && longer.All(l => shorter.Any(s => s.Length > 0 && l.StartsWith(s, StringComparison.Ordinal)));
                if ((twice || behind) && second.Length > 0)
                {
                    findings.Add(LintProblems.IdleAlternative, pattern.At(branches[later]),
                        twice && first == second ? $"'{second}' stands twice"
                        : twice ? $"'{first}' finds all that '{second}' does"
                        : $"'{second}' is never reached: '{first}' stands before it and is found first");
                    break;
                }
            }
        }
    }
}
