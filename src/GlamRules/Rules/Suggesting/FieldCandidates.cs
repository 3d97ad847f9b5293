using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Text;

namespace GlamRules.Rules.Suggesting;

/// <summary>The candidates of a field that is no text: its values, or ranges that end at its deciles.</summary>
internal static class FieldCandidates
{
    public static IEnumerable<IndexedCandidate> OfValues(string field, IReadOnlyList<Record> records, int least)
    {
        PostingLists values = new();
        for (int i = 0; i < records.Count; i++)
        {
            for (int v = 0; v < records[i][field].Count; v++)
            {
                values.Add(FoldedText.Fold(records[i][field][v]), i);
            }
        }

        return values.AtLeast(least).Where(v => v.Key.Length > 0).Select(v => new IndexedCandidate(new Candidate(CandidateKind.FieldValue, field, v.Key), v.Postings));
    }

    public static IEnumerable<IndexedCandidate> OfRanges(string field, IReadOnlyList<Record> records)
    {
        double[][] numbers = [.. records.Select(r => Numbers(r[field]))];
        double[] sorted = [.. numbers.SelectMany(n => n).Order()];
        double[] deciles = sorted.Length == 0 ? [] : [.. Enumerable.Range(1, 9).Select(d => sorted[d * (sorted.Length - 1) / 10]).Distinct()];
        foreach (double bound in deciles)
        {
            yield return new IndexedCandidate(new Candidate(CandidateKind.FieldValue, field, "", Max: bound), Where(n => n <= bound));
            yield return new IndexedCandidate(new Candidate(CandidateKind.FieldValue, field, "", Min: bound), Where(n => n >= bound));
        }

        int[] Where(Func<double, bool> fits) => [.. Enumerable.Range(0, numbers.Length).Where(i => numbers[i].Any(fits))];
    }

    private static double[] Numbers(FieldValue value) =>
    [
        .. Enumerable.Range(0, value.Count)
            .Select(v => double.TryParse(value[v], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : (double?)null)
            .OfType<double>(),
    ];
}
