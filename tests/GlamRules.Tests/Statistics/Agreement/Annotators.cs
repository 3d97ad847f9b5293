using GlamRules.Statistics.Agreement;

namespace GlamRules.Tests.Statistics.Agreement;

/// <summary>Ratings from a table: a row a record, a column an annotator, null where one said nothing.</summary>
internal static class Annotators
{
    public static Ratings Of(params string?[][] table)
    {
        string[] labels = Labels(table);
        return new Ratings(
            table.Length == 0 ? 0 : table[0].Length, labels.Length,
            table.Select(row => row.Select((label, annotator) => (label, annotator)).Where(r => r.label is not null).Select(r => new Rating(r.annotator, Array.IndexOf(labels, r.label)))));
    }

    /// <summary>A word a letter, <c>-</c> for none.</summary>
    public static Ratings Of(params string[] rows) => Of([.. rows.Select(row => row.Select(c => c == '-' ? null : c.ToString()).ToArray())]);

    /// <summary>Cohen's kappa of the first two columns.</summary>
    public static double? Kappa(string?[][] table)
    {
        string[] labels = Labels(table);
        CohenTally tally = new(labels.Length);
        foreach (string?[] row in table.Where(row => row[0] is not null && row[1] is not null))
        {
            tally.Add((Array.IndexOf(labels, row[0]) * labels.Length) + Array.IndexOf(labels, row[1]), 1);
        }

        return tally.Kappa;
    }

    private static string[] Labels(string?[][] table) => [.. table.SelectMany(row => row).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
