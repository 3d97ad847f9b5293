using System.Runtime.CompilerServices;

namespace GlamRules.Matching.Terms;

/// <summary>Runs of characters that are parts of words, and of such that are not.</summary>
internal static class WordRuns
{
    /// <summary>Behind the last character of the run that begins at a place; the place itself at the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The place.</param>
    /// <param name="part"><see cref="WordParts.All"/>, which costs a look each time where it is asked for itself.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(ReadOnlySpan<char> text, int from, bool[] part)
    {
        int end = from;
        bool within = from < text.Length && part[text[from]];
        while (end < text.Length && part[text[end]] == within)
        {
            end++;
        }

        return end;
    }

    /// <summary>From the first word to behind the last; the same place twice where there is no word.</summary>
    public static (int First, int Last) Words(ReadOnlySpan<char> text)
    {
        int first = 0;
        while (first < text.Length && !WordParts.All[text[first]])
        {
            first++;
        }

        int last = text.Length;
        while (last > first && !WordParts.All[text[last - 1]])
        {
            last--;
        }

        return (first, last);
    }

    /// <summary>How many words there are.</summary>
    public static int Count(string text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            words += WordParts.All[text[i]] && (i == 0 || !WordParts.All[text[i - 1]]) ? 1 : 0;
        }

        return words;
    }
}
