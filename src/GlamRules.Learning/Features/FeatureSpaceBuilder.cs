using GlamRules.Corpora;

namespace GlamRules.Learning.Features;

/// <summary>Learns from records which features there are and how rare each is.</summary>
internal static class FeatureSpaceBuilder
{
    public static FeatureSpace Build(FeatureOptions options, IReadOnlyList<Record> records)
    {
        (string[] grams, float[] idf) = options.HashBits > 0 ? ([], []) : CountGrams(options, records);
        string[] categories =
        [
            .. options.Categories.SelectMany(field => records.SelectMany(r => Values(r[field])).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal).Select(value => FeatureSpace.Category(field, value))),
        ];
        string[] numbers = [.. options.Numbers.Select(FeatureSpace.Number)];
        return new FeatureSpace(options, [.. grams, .. categories, .. numbers], idf, [.. options.Numbers.Select(field => Spread(field, records))]);
    }

    private static (string[] Names, float[] Idf) CountGrams(FeatureOptions options, IReadOnlyList<Record> records)
    {
        Dictionary<string, (int Records, int Last)> counts = new(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        TextGrams grams = new(options);
        for (int record = 0; record < records.Count; record++)
        {
            int current = record;
            for (int field = 0; field < options.Text.Length; field++)
            {
                foreach (string value in Values(records[record][options.Text[field]]))
                {
                    grams.Of(value, (char)field, Take);
                }
            }

            void Take(ReadOnlySpan<char> gram)
            {
                if (!lookup.TryGetValue(gram, out (int Records, int Last) seen))
                {
                    lookup[gram] = (1, current);
                }
                else if (seen.Last != current)
                {
                    lookup[gram] = (seen.Records + 1, current);
                }
            }
        }

        string[] names = [.. counts.Where(c => c.Value.Records >= options.LeastRecords).Select(c => c.Key)];
        Array.Sort(names, StringComparer.Ordinal);
        return (names, [.. names.Select(n => (float)(Math.Log((1.0 + records.Count) / (1.0 + counts[n].Records)) + 1))]);
    }

    private static IEnumerable<string> Values(FieldValue value)
    {
        for (int i = 0; i < value.Count; i++)
        {
            yield return value[i];
        }
    }

    private static (double Mean, double Deviation) Spread(string field, IReadOnlyList<Record> records)
    {
        double[] numbers = [.. records.Select(r => FeatureSpace.ParseNumber(r[field])).OfType<double>()];
        if (numbers.Length < 2)
        {
            return (0, 0);
        }

        double mean = numbers.Average();
        return (mean, Math.Sqrt(numbers.Sum(n => (n - mean) * (n - mean)) / (numbers.Length - 1)));
    }
}
