using System.Buffers;
using System.Globalization;
using System.Text;

namespace GlamRules.Audits.Texts;

/// <summary>Finds what a wrong encoding leaves in a text.</summary>
internal static class Garbled
{
    // Windows-1252 where it differs from Latin-1: the characters of the bytes 80 to 9F.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>What was found first, in a few words, or null. Runs in linear time.</summary>
    public static string? First(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\uFFFD')
            {
                return "a character that was lost (U+FFFD)";
            }

            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
            {
                return FormattableString.Invariant($"a control character (U+{(int)c:X4})");
            }

            if (c == '&' && Entity(text.AsSpan(i)) is > 0 and var length)
            {
                return $"a character as HTML writes it ({text.Substring(i, length)})";
            }

            if (c >= 0x80 && Misread(text, i) is var (garbled, meant))
            {
                return $"“{garbled}” is probably “{meant}”";
            }
        }

        return null;
    }

    // Named and numbered characters, such as &amp; and &#233;; an ampersand of its own is none.
    private static int Entity(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        if (end < 3)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[1..end];
        bool numbered = name[0] == '#' && (name[1..].IndexOfAnyExceptInRange('0', '9') < 0 || (name[1] is 'x' or 'X' && name.Length > 2 && !name[2..].ContainsAnyExcept(Hexadecimal)));
        return numbered || name is "amp" or "quot" or "apos" or "lt" or "gt" or "nbsp" or "szlig" or "mdash" or "ndash" or "hellip"
            || ((name.EndsWith("acute") || name.EndsWith("grave") || name.EndsWith("uml") || name.EndsWith("circ") || name.EndsWith("tilde") || name.EndsWith("cedil")) && name.Length <= 7)
            ? end + 1 : 0;
    }

    // UTF-8 read as Windows-1252: the bytes of such a run are UTF-8 again. What is right as it stands seldom is: only
    // letters, signs and quotation marks of the Latin script count, and capitals before a closing mark don't (CAFÉ», HYVÄ”).
    private static (string Garbled, string Meant)? Misread(string text, int at)
    {
        Span<byte> bytes = stackalloc byte[4];
        int lead = Byte(text[at]);
        int length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length)
        {
            return null;
        }

        for (int i = 0; i < length; i++)
        {
            int value = Byte(text[at + i]);
            if (value < 0 || (i > 0 && value is < 0x80 or > 0xBF))
            {
                return null;
            }

            bytes[i] = (byte)value;
        }

        string meant;
        try
        {
            meant = Strict.GetString(bytes[..length]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        bool latin = meant[0] is (>= '\u00A0' and <= '\u017F') or (>= '\u2010' and <= '\u2044') or '€' or '™' or 'ﬁ' or 'ﬂ';
        bool afterCapital = length == 2 && at > 0 && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at + 1]);
        bool markOnly = length == 2 && at + 2 < text.Length && lead is not (0xC2 or 0xC3) && CharUnicodeInfo.GetUnicodeCategory(text[at + 1]) is UnicodeCategory.DashPunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation;
        return latin && !afterCapital && !markOnly ? (text.Substring(at, length), meant) : null;
    }

    // The byte that Windows-1252 has for a character, or -1.
    private static int Byte(char c) => c is < '\u0080' or (>= '\u00A0' and <= '\u00FF') ? c : Windows.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? 0x80 + place : -1;
}
