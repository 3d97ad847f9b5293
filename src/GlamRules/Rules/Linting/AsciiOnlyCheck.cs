using System.Text;
using System.Text.RegularExpressions;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Matching;
using GlamRules.Matching.Syntax;

namespace GlamRules.Rules.Linting;

/// <summary>A class such as <c>[a-z]</c> that stops at the first accent: shown with a text that the pattern misses for it.</summary>
internal sealed class AsciiOnlyCheck : LintCheck
{
    public override DiagnosticKind[] Kinds => [LintProblems.AsciiOnly];

    public override bool NeedsCorpus => true;

    public override void Look(LintedSet set, DiagnosticBag findings)
    {
        foreach (LintedPattern pattern in set.Patterns.Where(p => p.Tree is not null))
        {
            CharacterNode[] narrow = [.. pattern.Tree!.All().OfType<CharacterNode>().Where(n => IsNarrow(pattern.TextOf(n)))];
            if (narrow.Length > 0)
            {
                Look(set, pattern, narrow, findings);
            }
        }
    }

    private static void Look(LintedSet set, LintedPattern pattern, CharacterNode[] narrow, DiagnosticBag findings)
    {
        TextPattern before = new(pattern.Text, pattern.CaseSensitive);
        TextPattern widened = new(Widen(pattern, narrow), pattern.CaseSensitive);
        int missed = 0;
        (LabelledRecord Record, string Text, int Start, int Length)? first = null;
        foreach (LabelledRecord record in set.Records.Where(r => r.Gold is null || !pattern.Condition.Misleads(r)))
        {
            foreach (string text in pattern.Condition.Texts(record).Where(t => !Ascii.IsValid(t)))
            {
                if (Find(widened, text) is var (start, length) && Find(before, text) is null)
                {
                    missed++;
                    first ??= (record, text, start, length);
                }
            }
        }

        if (first is var (shown, found, at, size))
        {
            findings.Add(LintProblems.AsciiOnly, pattern.At(narrow[0]),
                $"'{pattern.TextOf(narrow[0])}' has no letter with an accent, so {Snippet.Of(found, at, size)} is missed ({Snippet.Record(shown.Id, missed)})");
        }
    }

    private static bool IsNarrow(string element) =>
        element.StartsWith('[') && !element.StartsWith("[^", StringComparison.Ordinal) && Ascii.IsValid(element) && !element.Contains(@"\p", StringComparison.Ordinal) && !element.Contains(@"\w", StringComparison.Ordinal)
        && (element.Contains("a-z", StringComparison.Ordinal) || element.Contains("A-Z", StringComparison.Ordinal));

    private static string Widen(LintedPattern pattern, CharacterNode[] narrow)
    {
        StringBuilder text = new(pattern.Text);
        foreach (CharacterNode node in narrow.Reverse())
        {
            string wide = pattern.TextOf(node).Replace("a-z", @"\p{Ll}", StringComparison.Ordinal).Replace("A-Z", @"\p{Lu}", StringComparison.Ordinal);
            text.Remove(node.Start, node.End - node.Start).Insert(node.Start, pattern.CaseSensitive ? wide : wide.Replace("{Ll}", "{L}", StringComparison.Ordinal).Replace("{Lu}", "{L}", StringComparison.Ordinal));
        }

        return text.ToString();
    }

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
