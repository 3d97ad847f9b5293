namespace GlamRules.Audits.Years;

/// <summary>What holds between two date fields in most rows.</summary>
internal static class YearPairs
{
    /// <summary>For each pair of fields, the first before the second, the share of the rows with both in which something holds; null where too few have both.</summary>
    public static double?[,] Shares(YearTable table, int fewestRows, Func<int[], int[], bool> holds)
    {
        int count = table.Fields.Length;
        double?[,] shares = new double?[count, count];
        for (int a = 0; a < count; a++)
        {
            for (int b = 0; b < count; b++)
            {
                int both = 0;
                int held = 0;
                foreach (YearRow row in table.Rows)
                {
                    if (a != b && row.Found[a].Length > 0 && row.Found[b].Length > 0)
                    {
                        both++;
                        held += holds(row.Found[a], row.Found[b]) ? 1 : 0;
                    }
                }

                shares[a, b] = both < fewestRows ? null : (double)held / both;
            }
        }

        return shares;
    }
}
