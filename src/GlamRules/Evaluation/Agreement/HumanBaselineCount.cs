using GlamRules.Statistics;
using GlamRules.Statistics.Resampling;

namespace GlamRules.Evaluation.Agreement;

/// <summary>Counts <see cref="HumanBaseline"/>.</summary>
internal static class HumanBaselineCount
{
    public static HumanBaseline Of(AnnotatedRecords records, double confidence, int rounds, int seed)
    {
        List<(int Right, int All)> gold = [];
        List<(int Right, int All)> others = [];
        for (int i = 0; i < records.Count; i++)
        {
            int[] counts = records.Ratings.CountsOf(i);
            int given = counts.Sum();
            if (records.Gold[i] is { } label)
            {
                gold.Add((label < 0 ? 0 : counts[label], given));
            }

            (int right, int known) = (0, 0);
            for (int said = 0; said < counts.Length && given > 1; said++)
            {
                if (counts[said] == 0)
                {
                    continue;
                }

                // The others of those who said this: the same counts, less one.
                counts[said]--;
                int most = counts.Max();
                if (counts.Count(count => count == most) == 1)
                {
                    known += counts[said] + 1;
                    right += counts[said] == most ? counts[said] + 1 : 0;
                }

                counts[said]++;
            }

            others.Add((right, known));
        }

        return new HumanBaseline(
            gold.Sum(g => g.All), Share(gold, confidence, rounds, SeededRandom.For(seed, "human", "gold")),
            others.Sum(o => o.All), Share(others, confidence, rounds, SeededRandom.For(seed, "human", "others")));
    }

    /// <summary>A share of words, where the words on one record belong together.</summary>
    private static Estimate Share(List<(int Right, int All)> records, double confidence, int rounds, SeededRandom random)
    {
        (int Right, int All)[] kinds = [.. records.Where(r => r.All > 0).Distinct().Order()];
        Dictionary<(int Right, int All), int> counts = records.CountBy(r => r).ToDictionary();
        int all = records.Sum(r => r.All);
        if (all == 0)
        {
            return default;
        }

        BootstrapDistribution distribution = TypeBootstrap.Run([.. kinds.Select(kind => counts[kind])], new ShareTally(kinds), rounds, random, new Interval(0, 1));
        Interval? interval = distribution.Bca(confidence);
        return new Estimate((double)records.Sum(r => r.Right) / all, interval?.Low, interval?.High);
    }
}
