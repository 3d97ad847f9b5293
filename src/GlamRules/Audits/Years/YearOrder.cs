namespace GlamRules.Audits.Years;

/// <summary>Fields of which one is nearly always before the other, and the records in which it is after: approximate order dependencies.</summary>
internal static class YearOrder
{
    private const int FewestRows = 200;

    /// <summary>A rule that one record in five hundred breaks is one of the collection; with more breaches it is a habit.</summary>
    private const double Nearly = 0.998;

    /// <summary>A year or two is how late a record is, or a work begun before it was bought and ended after.</summary>
    private const int Apart = 3;

    /// <summary>Two fields that give the same year so often are one date twice, and no order.</summary>
    private const double OneDate = 0.5;

    /// <summary>Those farthest out of order first.</summary>
    public static IEnumerable<YearDoubt> Of(YearTable table)
    {
        double?[,] before = YearPairs.Shares(table, FewestRows, (a, b) => a.Min() <= b.Max());
        double?[,] same = YearPairs.Shares(table, FewestRows, (a, b) => a.Any(b.Contains));
        List<(YearDoubt Doubt, int Gap)> found = [];
        foreach (YearRow row in table.Rows)
        {
            for (int a = 0; a < table.Fields.Length; a++)
            {
                for (int b = 0; b < table.Fields.Length; b++)
                {
                    if (before[a, b] >= Nearly && same[a, b] < OneDate && row.Found[a].Length > 0 && row.Found[b].Length > 0 && row.Found[a].Min() - row.Found[b].Max() is >= Apart and var gap)
                    {
                        found.Add((new YearDoubt(row.Id, $"{table.Fields[a]} “{row.Values[a]}”, {table.Fields[b]} “{row.Values[b]}”", FormattableString.Invariant($"{table.Fields[a]} is {gap} years after {table.Fields[b]}")), gap));
                    }
                }
            }
        }

        return found.OrderByDescending(f => f.Gap).DistinctBy(f => f.Doubt.Record, StringComparer.Ordinal).Select(f => f.Doubt);
    }
}
