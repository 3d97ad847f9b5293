using System.Globalization;

namespace GlamRules.Scripting.Reading;

/// <summary>What expressions and scripts read from a text, the same for both.</summary>
internal static class TextReading
{
    /// <summary>The first run of exactly four ASCII digits as a number, or null.</summary>
    public static double? Year(string? text)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            rest = rest[start..];
            int length = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : rest.Length;
            if (length == 4)
            {
                return int.Parse(rest[..4], NumberStyles.None, CultureInfo.InvariantCulture);
            }

            rest = rest[length..];
        }

        return null;
    }

    /// <summary>The number that the text is as a whole, blanks around it aside, or null.</summary>
    public static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    /// <summary>How many runs of letters, marks, digits, apostrophes and hyphens hold a letter or digit.</summary>
    public static int Words(string? text)
    {
        int words = 0;
        bool inside = false;
        bool counted = false;
        foreach (char c in text ?? "")
        {
            bool letter = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            inside = letter || (inside && (c is '\'' or '-' or '’' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark));
            if (letter && !counted)
            {
                words++;
            }

            counted = inside && (counted || letter);
        }

        return words;
    }
}
