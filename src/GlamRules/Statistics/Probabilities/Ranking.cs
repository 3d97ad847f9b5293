namespace GlamRules.Statistics.Probabilities;

/// <summary>How well scores put what came true before what did not, whatever their scale. Equal scores count as one step.</summary>
internal static class Ranking
{
    /// <summary>
    /// Area under the ROC curve: the chance that one that came true scores above one that did not, a tie counting half
    /// (Hanley, McNeil 1982). Null where either kind is absent.
    /// </summary>
    public static double? RocAuc(ReadOnlySpan<bool> gold, ReadOnlySpan<double> score)
    {
        double area = 0;
        (int positives, int negatives) = Steps(gold, score, (hitsBefore, hits, misses) => area += misses * (hitsBefore + (hits / 2.0)));
        return positives == 0 || negatives == 0 ? null : area / positives / negatives;
    }

    /// <summary>
    /// Average precision: precision at each step down the ranking, weighted by the recall that the step adds, not
    /// interpolated. Null where nothing came true.
    /// </summary>
    public static double? AveragePrecision(ReadOnlySpan<bool> gold, ReadOnlySpan<double> score)
    {
        double sum = 0;
        int seen = 0;
        (int positives, _) = Steps(gold, score, (hitsBefore, hits, misses) =>
        {
            seen += hits + misses;
            sum += hits * ((double)(hitsBefore + hits) / seen);
        });
        return positives == 0 ? null : sum / positives;
    }

    /// <summary>Calls for each distinct score, the highest first: hits above it, hits and misses at it.</summary>
    private static (int Positives, int Negatives) Steps(ReadOnlySpan<bool> gold, ReadOnlySpan<double> score, Action<int, int, int> step)
    {
        if (gold.Length != score.Length)
        {
            throw new ArgumentException($"{score.Length} scores for {gold.Length} records", nameof(score));
        }

        double[] keys = score.ToArray();
        if (Array.Exists(keys, double.IsNaN))
        {
            throw new ArgumentException("a score is not a number", nameof(score));
        }

        bool[] cameTrue = gold.ToArray();
        Array.Sort(keys, cameTrue);
        int above = 0;
        for (int end = keys.Length; end > 0;)
        {
            int start = end;
            int hits = 0;
            for (; start > 0 && keys[start - 1] == keys[end - 1]; start--)
            {
                hits += cameTrue[start - 1] ? 1 : 0;
            }

            step(above, hits, end - start - hits);
            above += hits;
            end = start;
        }

        return (above, gold.Length - above);
    }
}
