using GlamRules.Corpora;

namespace GlamRules.Learning.Features;

/// <summary>Learns from records which features there are and how rare each is.</summary>
internal static class FeatureSpaceBuilder
{
    public static FeatureSpace Build(FeatureOptions options, IReadOnlyList<Record> records)
    {
        (string[] grams, float[] idf) = options.HashBits > 0 ? ([], CountPlaces(options, records)) : CountGrams(options, records);
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
        int current = 0;
        TextGrams grams = new(options);
        for (; current < records.Count; current++)
        {
            grams.OfFields(records[current], Take);
        }

        string[] names = [.. counts.Where(c => c.Value.Records >= options.LeastRecords).Select(c => c.Key)];
        Array.Sort(names, StringComparer.Ordinal);
        return (names, [.. names.Select(n => Rarity(records.Count, counts[n].Records))]);

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

    // No vocabulary is kept: memory does not grow with the corpus.
    private static float[] CountPlaces(FeatureOptions options, IReadOnlyList<Record> records)
    {
        int[] counts = new int[1 << options.HashBits];
        int[] last = new int[counts.Length];
        int current = 0;
        TextGrams grams = new(options);
        for (; current < records.Count; current++)
        {
            grams.OfFields(records[current], Take);
        }

        return [.. counts.Select(c => Rarity(records.Count, c))];

        void Take(ReadOnlySpan<char> gram)
        {
            int place = (int)(GramHash.Of(gram) & (uint)(counts.Length - 1));
            counts[place] += last[place] == current + 1 ? 0 : 1;
            last[place] = current + 1;
        }
    }

    private static float Rarity(int records, int having) => (float)(Math.Log((1.0 + records) / (1.0 + having)) + 1);

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
