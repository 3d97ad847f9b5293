using System.Collections.Immutable;
using System.Text;

namespace GlamRules.Text;

/// <summary>Tells scripts by ranges of code points: whole Unicode blocks, so a few rare letters are counted under a neighbour.</summary>
public static class Scripts
{
    private static readonly (int From, int To, string Name)[] Ranges =
    [
        (0x0041, 0x024F, "Latin"), (0x0250, 0x02AF, "Latin"), (0x0370, 0x03E1, "Greek"), (0x03E2, 0x03EF, "Coptic"), (0x03F0, 0x03FF, "Greek"),
        (0x0400, 0x052F, "Cyrillic"), (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x06FF, "Arabic"),
        (0x0700, 0x074F, "Syriac"), (0x0750, 0x077F, "Arabic"), (0x08A0, 0x08FF, "Arabic"), (0x0900, 0x097F, "Devanagari"),
        (0x0980, 0x09FF, "Bengali"), (0x0A00, 0x0A7F, "Gurmukhi"), (0x0A80, 0x0AFF, "Gujarati"), (0x0B00, 0x0B7F, "Oriya"),
        (0x0B80, 0x0BFF, "Tamil"), (0x0C00, 0x0C7F, "Telugu"), (0x0C80, 0x0CFF, "Kannada"), (0x0D00, 0x0D7F, "Malayalam"),
        (0x0D80, 0x0DFF, "Sinhala"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Lao"), (0x0F00, 0x0FFF, "Tibetan"),
        (0x1000, 0x109F, "Myanmar"), (0x10A0, 0x10FF, "Georgian"), (0x1100, 0x11FF, "Hangul"), (0x1200, 0x139F, "Ethiopic"),
        (0x13A0, 0x13FF, "Cherokee"), (0x1680, 0x169F, "Ogham"), (0x16A0, 0x16FF, "Runic"), (0x1780, 0x17FF, "Khmer"),
        (0x1800, 0x18AF, "Mongolian"), (0x1C80, 0x1C8F, "Cyrillic"), (0x1C90, 0x1CBF, "Georgian"), (0x1D00, 0x1D25, "Latin"),
        (0x1E00, 0x1EFF, "Latin"), (0x1F00, 0x1FFF, "Greek"), (0x2C00, 0x2C5F, "Glagolitic"), (0x2C60, 0x2C7F, "Latin"),
        (0x2C80, 0x2CFF, "Coptic"), (0x2D00, 0x2D2F, "Georgian"), (0x2D80, 0x2DDF, "Ethiopic"), (0x2DE0, 0x2DFF, "Cyrillic"),
        (0x2E80, 0x2FDF, "Han"), (0x3005, 0x3007, "Han"), (0x3041, 0x309F, "Hiragana"), (0x30A0, 0x30FF, "Katakana"),
        (0x3130, 0x318F, "Hangul"), (0x31F0, 0x31FF, "Katakana"), (0x3400, 0x9FFF, "Han"), (0xA640, 0xA69F, "Cyrillic"),
        (0xA720, 0xA7FF, "Latin"), (0xAB30, 0xAB6F, "Latin"), (0xAC00, 0xD7FF, "Hangul"), (0xF900, 0xFAFF, "Han"), (0xFB00, 0xFB06, "Latin"),
        (0xFB13, 0xFB17, "Armenian"), (0xFB1D, 0xFB4F, "Hebrew"), (0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFF, "Arabic"),
        (0xFF21, 0xFF5A, "Latin"), (0xFF66, 0xFF9F, "Katakana"), (0x10330, 0x1034F, "Gothic"), (0x1E000, 0x1E02F, "Glagolitic"),
        (0x20000, 0x323AF, "Han"),
    ];

    /// <summary>The names that may be asked for, in alphabetical order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Ranges.Select(r => r.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The share of a text's letters that belong to a script; null where the text has no letter.</summary>
    public static double? Share(string text, string script)
    {
        ArgumentNullException.ThrowIfNull(text);
        int letters = 0;
        int own = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                letters++;
                own += Of(rune) == script ? 1 : 0;
            }
        }

        return letters == 0 ? null : (double)own / letters;
    }

    /// <summary>The script of a letter, or null where it is none of these.</summary>
    public static string? Of(Rune letter)
    {
        int low = 0;
        int high = Ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (int from, int to, string name) = Ranges[middle];
            if (letter.Value < from)
            {
                high = middle - 1;
            }
            else if (letter.Value > to)
            {
                low = middle + 1;
            }
            else
            {
                return name;
            }
        }

        return null;
    }
}
