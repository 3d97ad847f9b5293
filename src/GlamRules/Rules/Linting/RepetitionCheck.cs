using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;
using GlamRules.Matching.Ambiguity;

namespace GlamRules.Rules.Linting;

/// <summary>Repetitions that divide one stretch of text between them in many ways, all of which may be tried.</summary>
internal sealed class RepetitionCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.EndlessPattern, LintProblems.RivalRepetitions];

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns.Where(p => (set.Notes || MayNeedALimit(p.Text)) && p.Tree is not null))
        {
            foreach (AmbiguousRepetition found in AmbiguityFinder.Find(pattern.Text, pattern.CaseSensitive, pattern.Tree!))
            {
                DiagnosticKind kind = TextPattern.RunsInOneGo(pattern.Text) ? LintProblems.RivalRepetitions : LintProblems.EndlessPattern;
                string where = pattern.TextOf(found.Where);
                findings.Add(kind, pattern.At(found.Where), found.Rival is { } rival
                    ? $"'{where}' takes the same characters as '{pattern.TextOf(rival)}' before it"
                    : $"'{where}' can take the same text in many ways");
            }
        }
    }

    // Look-around and the like begin with (?, references with a backslash; or the pattern is so large that no automaton is built.
    private static bool MayNeedALimit(string pattern) =>
        pattern.Contains("(?", StringComparison.Ordinal) || pattern.Contains('{', StringComparison.Ordinal) || Enumerable.Range(1, pattern.Length - 1).Any(i => pattern[i - 1] == '\\' && (char.IsAsciiDigit(pattern[i]) || pattern[i] == 'k'));
}
