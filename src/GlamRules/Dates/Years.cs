namespace GlamRules.Dates;

/// <summary>Finds years in the text of a date.</summary>
public static class Years
{
    /// <summary>
    /// The first run of exactly four digits that is a year from 1000 to 2099, or null. <c>ca. 1850-60</c> gives 1850;
    /// <c>18--</c> and <c>12345</c> give none.
    /// </summary>
    public static int? First(string? text)
    {
        int from = 0;
        return Next(text, ref from);
    }

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<int> In(string? text)
    {
        int from = 0;
        while (Next(text, ref from) is { } year)
        {
            yield return year;
        }
    }

    // The next year from a place on; the place is then behind it.
    private static int? Next(ReadOnlySpan<char> text, ref int from)
    {
        while (from < text.Length)
        {
            int start = from;
            while (from < text.Length && char.IsAsciiDigit(text[from]))
            {
                from++;
            }

            if (from - start == 4 && int.Parse(text[start..from], System.Globalization.CultureInfo.InvariantCulture) is >= 1000 and <= 2099 and var year)
            {
                return year;
            }

            from += from == start ? 1 : 0;
        }

        return null;
    }
}
