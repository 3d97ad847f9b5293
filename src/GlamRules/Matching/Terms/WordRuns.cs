namespace GlamRules.Matching.Terms;

/// <summary>Runs of characters that are parts of words, and of such that are not.</summary>
internal static class WordRuns
{
    /// <summary>Behind the last character of the run that begins at a place; the place itself at the end of the text.</summary>
    public static int End(ReadOnlySpan<char> text, int from)
    {
        int end = from;
        while (end < text.Length && WordParts.All[text[end]] == WordParts.All[text[from]])
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
