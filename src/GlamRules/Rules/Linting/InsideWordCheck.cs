using System.Text.RegularExpressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;
using GlamRules.Matching.Syntax;

namespace GlamRules.Rules.Linting;

/// <summary>
/// A word without an edge on either side, found inside other words: "riot" in "patriot". Said only where such hits are
/// mostly wrong by the gold labels, so that a stem that is meant to stand inside compounds is let be; of records without
/// gold, where most hits are such.
/// </summary>
internal sealed class InsideWordCheck : LintCheck
{
    private const int ShortestWord = 3;

    public override DiagnosticKind[] Kinds => [LintProblems.InsideWord];

    public override bool NeedsCorpus => true;

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns.Where(p => p.Tree is not null))
        {
            foreach (PatternNode branch in pattern.Tree!.Alternatives().Where(b => IsOpen(b.Sequence())))
            {
                Look(set, pattern, branch, findings);
            }
        }
    }

    private static void Look(LintedSet set, LintedPattern pattern, PatternNode branch, DiagnosticBag findings)
    {
        TextPattern anywhere = new(pattern.TextOf(branch), pattern.CaseSensitive);
        TextPattern inside = new($@"(?<=\p{{L}})(?:{pattern.TextOf(branch)})", pattern.CaseSensitive);
        int right = 0;
        int alone = 0;
        List<(LabelledRecord Record, string Text, int Start, int Length)> wrong = [];
        List<(LabelledRecord Record, string Text, int Start, int Length)> unjudged = [];
        foreach (LabelledRecord record in set.Records)
        {
            foreach (string text in pattern.Condition.Texts(record))
            {
                if (Find(inside, text) is not var (start, length))
                {
                    alone += record.Gold is null && Find(anywhere, text) is not null ? 1 : 0;
                }
                else if (record.Gold is null)
                {
                    unjudged.Add((record, text, start, length));
                }
                else if (pattern.Condition.Misleads(record))
                {
                    wrong.Add((record, text, start, length));
                }
                else
                {
                    right++;
                }
            }
        }

        if (wrong.Count > right)
        {
            Report(wrong, right, "rightly in");
        }
        else if (unjudged.Count > alone)
        {
            Report(unjudged, alone, "not inside a word in");
        }

        void Report(List<(LabelledRecord Record, string Text, int Start, int Length)> hits, int others, string how)
        {
            (LabelledRecord record, string text, int start, int length) = hits[0];
            findings.Add(LintProblems.InsideWord, pattern.At(branch),
                $"'{text.Substring(start, length)}' is found in '{Snippet.Word(text, start, length)}': {Snippet.Of(text, start, length)} ({Snippet.Record(record.Id, hits.Count)}{(others > 0 ? FormattableString.Invariant($"; {how} {others}") : "")})");
        }
    }

    // From letter to letter, at least three of them in a row at the start.
    private static bool IsOpen(IReadOnlyList<PatternNode> parts) =>
        parts.Count >= ShortestWord && parts.Take(ShortestWord).All(IsLetter) && (IsLetter(parts[^1]) || parts[^1] is RepeatNode { Body: var last, Most: 1 } && IsLetter(last));

    private static bool IsLetter(PatternNode node) => node is CharacterNode { Literal: { } c } && char.IsLetter(c);

    private static (int Start, int Length)? Find(TextPattern pattern, string text)
    {
        try
        {
            return pattern.Find(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
