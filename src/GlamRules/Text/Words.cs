using System.Globalization;

namespace GlamRules.Text;

/// <summary>What a word is: a run of letters, digits and marks.</summary>
public static class Words
{
    /// <summary>Whether a character is part of a word; half of a surrogate pair counts as a letter.</summary>
    public static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c)
        || (c >= 0x80 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    /// <summary>Whether no word runs across the start or the end of a stretch.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int start, int length)
    {
        int end = start + length;
        return !(start > 0 && IsPart(text[start - 1]) && IsPart(text[start])) && !(end < text.Length && IsPart(text[end]) && IsPart(text[end - 1]));
    }

    /// <summary>Whether a stretch from the start of a word to the end of one has at most so many words.</summary>
    public static bool HaveAtMost(ReadOnlySpan<char> text, int start, int end, int most) => Count(text[start..end], most + 1) <= most;

    /// <summary>How many words a text has; an apostrophe or hyphen inside a word does not divide it.</summary>
    public static int Count(ReadOnlySpan<char> text) => Count(text, int.MaxValue);

    private static int Count(ReadOnlySpan<char> text, int most)
    {
        int count = 0;
        bool inside = false;
        for (int i = 0; i < text.Length && count < most; i++)
        {
            bool part = IsPart(text[i]) || (inside && text[i] is '\'' or '’' or '-' && i + 1 < text.Length && IsPart(text[i + 1]));
            count += part && !inside ? 1 : 0;
            inside = part;
        }

        return count;
    }
}
