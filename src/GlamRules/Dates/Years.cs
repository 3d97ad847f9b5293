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
        ReadOnlySpan<char> rest = text;
        for (int i = 0; i < rest.Length; i++)
        {
            if (!char.IsAsciiDigit(rest[i]))
            {
                continue;
            }

            int start = i;
            while (i < rest.Length && char.IsAsciiDigit(rest[i]))
            {
                i++;
            }

            if (i - start == 4 && int.Parse(rest[start..i], System.Globalization.CultureInfo.InvariantCulture) is >= 1000 and <= 2099 and var year)
            {
                return year;
            }
        }

        return null;
    }
}
