using System.Globalization;

namespace GlamRules.Audits.Years;

/// <summary>Fields that nearly always give the same year, and the records in which they don't by far.</summary>
internal static class YearContradictions
{
    /// <summary>A span that a cataloguer's “circa” or a work's long making covers is no contradiction: eight years or more are.</summary>
    public const int Apart = 8;

    private const int FewestRows = 100;

    /// <summary>Two fields give the same year where they share one in so many of the rows that have both.</summary>
    private const double Nearly = 0.95;

    /// <summary>What gives the same year at least so often may explain a difference: the end of a span.</summary>
    private const double Often = 0.5;

    /// <summary>Those that look most like a slip first: a single digit, two swapped, then by how far apart they are.</summary>
    public static IEnumerable<YearDoubt> Of(YearTable table)
    {
        double?[,] same = YearPairs.Shares(table, FewestRows, (a, b) => a.Any(b.Contains));
        List<(YearDoubt Doubt, int Slip, int Gap)> found = [];
        foreach (YearRow row in table.Rows)
        {
            for (int a = 0; a < table.Fields.Length; a++)
            {
                for (int b = a + 1; b < table.Fields.Length; b++)
                {
                    if (same[a, b] >= Nearly && row.Found[a].Length > 0 && row.Found[b].Length > 0 && Gap(row, same, a, b) is >= Apart and var gap)
                    {
                        (string how, int slip) = Explain(row.Found[a][0], row.Found[b][0]);
                        found.Add((new YearDoubt(row.Id, $"{table.Fields[a]} “{row.Values[a]}”, {table.Fields[b]} “{row.Values[b]}”", how), slip, gap));
                    }
                }
            }
        }

        return found.OrderBy(f => f.Slip).ThenByDescending(f => f.Gap).DistinctBy(f => f.Doubt.Record, StringComparer.Ordinal).Select(f => f.Doubt);
    }

    // The smallest difference between a year of the two fields, or of one of them and a field that is often its like.
    private static int Gap(YearRow row, double?[,] same, int a, int b)
    {
        int least = int.MaxValue;
        for (int other = 0; other < row.Found.Length; other++)
        {
            if (other != a && (other == b || same[Math.Min(a, other), Math.Max(a, other)] >= Often))
            {
                foreach (int year in row.Found[other])
                {
                    least = Math.Min(least, row.Found[a].Min(y => Math.Abs(y - year)));
                }
            }
        }

        return least;
    }

    private static (string How, int Slip) Explain(int a, int b)
    {
        string one = a.ToString(CultureInfo.InvariantCulture);
        string two = b.ToString(CultureInfo.InvariantCulture);
        int[] differ = [.. Enumerable.Range(0, 4).Where(i => one[i] != two[i])];
        return differ switch
        {
            [1] => (FormattableString.Invariant($"{Math.Abs(a - b) / 100} {(Math.Abs(a - b) == 100 ? "century" : "centuries")} apart"), 0),
            [_] => ("one digit differs", 1),
            [var i, var j] when j == i + 1 && one[i] == two[j] && one[j] == two[i] => ("two digits are swapped", 1),
            _ => (FormattableString.Invariant($"{Math.Abs(a - b)} years apart"), 2),
        };
    }
}
