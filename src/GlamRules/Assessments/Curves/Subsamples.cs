using GlamRules.Corpora;
using GlamRules.Statistics;

namespace GlamRules.Assessments.Curves;

/// <summary>Smaller train splits: seeded, each within the next larger one, labels in about the shares of the whole.</summary>
internal static class Subsamples
{
    /// <summary>Records of the smallest.</summary>
    public const int Smallest = 50;

    private const double Least = 1.25;
    private const int Most = 8;

    /// <summary>Sizes, each so many times the one before (doubled, where that makes no more than eight); the last is all of train.</summary>
    public static int[] Sizes(int train)
    {
        if (train < Smallest * Least)
        {
            return [train];
        }

        int steps = Math.Clamp((int)Math.Round(Math.Log2((double)train / Smallest)) + 1, 4, Most) - 1;
        return [.. Enumerable.Range(0, steps + 1).Select(i => (int)Math.Round(Smallest * Math.Pow((double)train / Smallest, (double)i / steps))).Distinct()];
    }

    /// <summary>
    /// The records in an order of which every beginning is a subsample. Groups stay together, and those of one answer are
    /// spread evenly.
    /// </summary>
    public static LabelledRecord[] Order(IReadOnlyList<LabelledRecord> train, int seed, int repeat)
    {
        SeededRandom random = SeededRandom.For(seed, "learning-curve", repeat.ToString(System.Globalization.CultureInfo.InvariantCulture));
        List<(double Place, LabelledRecord[] Records)> groups = [];
        foreach (IGrouping<string, LabelledRecord[]> stratum in train.GroupBy(r => r.Group, StringComparer.Ordinal).Select(g => g.ToArray()).GroupBy(g => g[0].Gold!.ToString(), StringComparer.Ordinal))
        {
            LabelledRecord[][] own = [.. stratum];
            random.Shuffle<LabelledRecord[]>(own);
            double start = random.NextDouble();
            groups.AddRange(own.Select((records, i) => ((i + start) / own.Length, records)));
        }

        return [.. groups.OrderBy(g => g.Place).SelectMany(g => g.Records)];
    }
}
