using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
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
    public static double? P(ScoredRecords scored, GroupTypes types, Figure metric, int rounds, SeededRandom random)
    {
        int[] a = types.PairOfCell[0];
        int[] b = types.PairOfCell[1];
        int[] differing = [.. Enumerable.Range(0, types.Cells.Length).Where(type => types.Cells[type].Any(cell => a[cell] != b[cell]))];
        SlicedTally tally = new(scored.Labels.Count, scored.Slices.Count);
        int[] baseA = tally.RoomFor(scored.Pairs);
        int[] baseB = tally.RoomFor(scored.Pairs);
        int[] totals = types.CellTotals();
        types.AddPairs(0, totals, scored.Pairs.Length, baseA);
        types.AddPairs(1, totals, scored.Pairs.Length, baseB);
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
                    Swap(0, cell, swapped);
                    foreach (int slice in types.SlicesOfCell[cell])
                    {
                        Swap((slice + 1) * scored.Pairs.Length, cell, swapped);
                    }
                }
            }

            // An absent difference counts against the claim.
            asLarge += Distance(countsA, countsB) < found - Equal ? 0 : 1;
        }

        return RandomizationP.Of(asLarge, rounds);

        void Swap(int from, int cell, int times)
        {
            countsA[from + a[cell]] -= times;
            countsB[from + a[cell]] += times;
            countsB[from + b[cell]] -= times;
            countsA[from + b[cell]] += times;
        }

        double Distance(int[] ofA, int[] ofB)
        {
            tally.Set(scored.Pairs, ofA);
            double value = metric.Of(tally);
            tally.Set(scored.Pairs, ofB);
            return Math.Abs(metric.Of(tally) - value);
        }
    }
}
