using System.Globalization;
using GlamRules.Text;

namespace GlamRules.Rules.Suggesting;

/// <summary>Takes a text apart in the same way as the conditions that will look at it.</summary>
internal static class WordRuns
{
    /// <summary>The words of a folded text, as <c>terms</c> sees them, with their places.</summary>
    public static List<(int Start, int Length)> Of(string folded) => Runs(folded, Words.IsPart);

    /// <summary>The words of an original text, as a boundary in a pattern sees them.</summary>
    public static List<(int Start, int Length)> OfPattern(string original) => Runs(original, IsPatternWord);

    private static List<(int Start, int Length)> Runs(string text, Func<char, bool> isPart)
    {
        List<(int, int)> runs = [];
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && isPart(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                runs.Add((start, i - start));
            }
        }

        return runs;
    }

    // What \b takes for a part of a word; the joiners among them.
    private static bool IsPatternWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c >= 0x80 && (c is '\u200C' or '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation));
}
