using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Resampling;

/// <summary>
/// Approximate randomization (Noreen 1989): were the two systems alike, swapping their answers on any group would
/// change nothing but by chance.
/// </summary>
internal static class SwapTest
{
    /// <summary>Two differences this close are taken as equal: sums in another order differ by less.</summary>
    private const double Equal = 1e-12;

    /// <summary>Two-sided p of no difference, or null where the metric is absent from either.</summary>
    /// <param name="scored">All records.</param>
    /// <param name="types">The groups, with the two predictors as their only ones.</param>
    /// <param name="metric">The figure compared.</param>
    /// <param name="rounds">How many times all is swapped at random.</param>
    /// <param name="random">The source of chance.</param>
    public static double? P(ScoredRecords scored, GroupTypes types, BoundMetric metric, int rounds, SeededRandom random)
    {
        int[] a = types.PairOfCell[0];
        int[] b = types.PairOfCell[1];
        int[] differing = [.. Enumerable.Range(0, types.Cells.Length).Where(type => types.Cells[type].Any(cell => a[cell] != b[cell]))];
        int[] baseA = new int[scored.Pairs.Length];
        int[] baseB = new int[scored.Pairs.Length];
        for (int type = 0; type < types.Cells.Length; type++)
        {
            foreach (int cell in types.Cells[type])
            {
                baseA[a[cell]] += types.Groups[type];
                baseB[b[cell]] += types.Groups[type];
            }
        }

        Tally tally = new(scored.Labels.Count);
        double found = Distance(baseA, baseB);
        if (double.IsNaN(found))
        {
            return null;
        }

        int[] countsA = new int[baseA.Length];
        int[] countsB = new int[baseB.Length];
        int asLarge = 0;
        for (int round = 0; round < rounds; round++)
        {
            baseA.CopyTo(countsA, 0);
            baseB.CopyTo(countsB, 0);
            foreach (int type in differing)
            {
                int swapped = BinomialSampler.Coins(random, types.Groups[type]);
                foreach (int cell in types.Cells[type])
                {
                    countsA[a[cell]] -= swapped;
                    countsB[a[cell]] += swapped;
                    countsB[b[cell]] -= swapped;
                    countsA[b[cell]] += swapped;
                }
            }

            // An absent difference counts against the claim.
            asLarge += Distance(countsA, countsB) < found - Equal ? 0 : 1;
        }

        return RandomizationP.Of(asLarge, rounds);

        double Distance(int[] ofA, int[] ofB)
        {
            tally.Set(scored.Pairs, ofA);
            double value = metric.Of(tally);
            tally.Set(scored.Pairs, ofB);
            return Math.Abs(metric.Of(tally) - value);
        }
    }
}
