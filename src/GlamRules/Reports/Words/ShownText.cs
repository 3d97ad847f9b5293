using System.Text;

namespace GlamRules.Reports.Words;

/// <summary>Text of records, labels and files as it may be shown to a person.</summary>
public static class ShownText
{
    /// <summary>
    /// The text with every character replaced that steers what shows it: controls, which a terminal obeys, and those
    /// that turn the direction of what follows. Line breaks and tabs become spaces.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(Steers))
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        foreach (char c in text)
        {
            clean.Append(c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : Steers(c) ? '\uFFFD' : c);
        }

        return clean.ToString();
    }

    private static bool Steers(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
