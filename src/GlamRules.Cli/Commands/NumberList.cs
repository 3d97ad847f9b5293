using System.Globalization;

namespace GlamRules.Cli.Commands;

/// <summary>Numbers as a user lists them: <c>2</c>, <c>1,4-6</c>.</summary>
internal static class NumberList
{
    private const int Most = 1000;

    /// <summary>The numbers in order without repeats; empty for an empty text, null for what is no list of numbers from 1 on.</summary>
    public static IReadOnlyList<int>? Parse(string text)
    {
        SortedSet<int> numbers = [];
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] ends = part.Split('-');
            if (ends.Length > 2 || !Whole(ends[0], out int from) || !Whole(ends[^1], out int to) || to < from)
            {
                return null;
            }

            numbers.UnionWith(Enumerable.Range(from, to - from + 1));
        }

        return [.. numbers];
    }

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Most;
}
