namespace GlamRules.Rules.Conditions;

/// <summary>Finds names in braces in a regular expression: <c>{year}</c>, but no <c>{2,4}</c>, <c>\p{Lu}</c> or <c>\{x}</c>.</summary>
internal static class PatternNames
{
    /// <summary>Stretches from brace to brace.</summary>
    public static IEnumerable<(int Start, int Length)> In(string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                bool braces = i + 2 < pattern.Length && pattern[i + 1] is 'p' or 'P' && pattern[i + 2] == '{';
                i = braces && pattern.IndexOf('}', i) is > 0 and var close ? close : i + 1;
            }
            else if (pattern[i] == '{' && pattern.IndexOf('}', i) is > 0 and var end && IsName(pattern.AsSpan(i + 1, end - i - 1)))
            {
                yield return (i, end - i + 1);
                i = end;
            }
        }
    }

    public static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsLetter(text[0]);
    }
}
