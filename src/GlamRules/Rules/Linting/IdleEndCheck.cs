using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching.Syntax;

namespace GlamRules.Rules.Linting;

/// <summary><c>.*</c> at the start or the end, where it takes anything and asks nothing.</summary>
internal sealed class IdleEndCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.IdleEnd];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns.Where(p => p.Tree is not null))
        {
            foreach (PatternNode branch in pattern.Tree!.Alternatives())
            {
                PatternNode[] parts = [.. branch.Sequence()];
                if (parts.Length > 1 && IsIdle(pattern, parts[0]))
                {
                    findings.Add(LintProblems.IdleEnd, pattern.At(parts[0]), "'.*' at the start changes nothing");
                }

                if (parts.Length > 1 && IsIdle(pattern, parts[^1]))
                {
                    findings.Add(LintProblems.IdleEnd, pattern.At(parts[^1]), "'.*' at the end changes nothing");
                }
            }
        }
    }

    private static bool IsIdle(LintedPattern pattern, PatternNode node) => node is RepeatNode { Least: 0, Most: null, Body: CharacterNode body } && pattern.TextOf(body) == ".";
}
