using System.Text;

namespace GlamRules.Diagnostics;

/// <summary>Text from outside as it may be shown to a person, on a page or in a terminal: the one place that says what may not.</summary>
public static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with every character replaced by U+FFFD that steers what shows it: controls, which a terminal obeys, those
    /// that turn the direction of what follows, and halves of a pair. Line breaks and tabs become spaces. As long as before.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = FirstToReplace(text);
        if (first < 0)
        {
            return text;
        }

        StringBuilder clean = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append(text[i] is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : Steers(text[i]) ? Replacement : text[i]);
            }
        }

        return clean.ToString();
    }

    private static int FirstToReplace(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (Steers(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool Steers(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
