namespace GlamRules.Text;

/// <summary>Words divided at the end of a line.</summary>
internal static class WordDivision
{
    /// <summary>
    /// How long the division is that stands at a place: a soft hyphen, or a hyphen after a letter, the end of the line and
    /// all space before a small letter; 0 where there is none. Before a capital the hyphen may be part of the name.
    /// </summary>
    public static int At(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c != '\u00AD' && !(c is '-' or '=' or '¬' or '‐' or '\u2011' or '⸗' && at > 0 && char.IsLetter(text[at - 1])))
        {
            return 0;
        }

        int end = at + 1;
        bool newLine = false;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            newLine |= text[end] is '\n' or '\r' or '\u2028';
            end++;
        }

        return newLine && end < text.Length && char.IsLower(text[end]) ? end - at : c == '\u00AD' ? 1 : 0;
    }
}
