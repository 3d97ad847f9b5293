namespace GlamRules.Learning.Tuning;

/// <summary>
/// Helps rare labels. Where a record has one, scores are raised by a share of the log of the label's rarity (logit
/// adjustment: Menon et al. 2021): what weighting records by rarity tends to, but found without fitting again, for every
/// trainer, and with probabilities left honest. In sets each label has the threshold at which its F1 is best on held-out
/// records.
/// </summary>
internal static class Balancing
{
    private static readonly double[] Shares = [0, 0.25, 0.5, 0.75, 1];

    /// <summary>The share with the best macro-F1 on held-out records; of equal ones the least.</summary>
    public static (double Share, double MacroF1) Choose(HeldOut held, int[][] gold, double[] frequencies, double? fixedShare)
    {
        int[] truth = [.. held.Records.Select(r => gold[r][0])];
        (double Share, double MacroF1) best = (0, -1);
        foreach (double share in fixedShare is { } only ? [only] : Shares)
        {
            double[] shifts = Shifts(frequencies, share);
            double f1 = Tuning.MacroF1.Of(truth, [.. held.Scores.Select(s => Best(s, shifts))], frequencies.Length);
            best = f1 > best.MacroF1 + 1e-9 ? (share, f1) : best;
        }

        return best;
    }

    /// <summary>
    /// What is added to each label's score as the trainer gives it, before any temperature: strong regularisation holds
    /// rare labels back further than their rarity alone would. A label that never occurs is left alone.
    /// </summary>
    public static double[] Shifts(double[] frequencies, double share) => [.. frequencies.Select(f => f > 0 ? -share * Math.Log(f) : 0)];

    /// <summary>For each label what to add to its score so that it is answered where that is above 0, and the F1 reached.</summary>
    public static (double[] Shifts, double MacroF1) Thresholds(HeldOut held, int[][] gold, int labels)
    {
        double[] shifts = new double[labels];
        double[] f1s = new double[labels];
        Parallel.For(0, labels, label => (shifts[label], f1s[label]) = Threshold(held, gold, label));
        return (shifts, f1s.Average());
    }

    private static (double Shift, double F1) Threshold(HeldOut held, int[][] gold, int label)
    {
        int[] order = [.. Enumerable.Range(0, held.Scores.Count).OrderByDescending(i => held.Scores[i][label]).ThenBy(i => i)];
        int support = held.Records.Count(r => gold[r].Contains(label));
        int right = 0;
        (double Shift, double F1) best = (0, 0);
        for (int taken = 1; taken <= order.Length && support > 0; taken++)
        {
            int record = order[taken - 1];
            right += gold[held.Records[record]].Contains(label) ? 1 : 0;
            double f1 = 2.0 * right / (taken + support);
            double here = held.Scores[record][label];
            double next = taken < order.Length ? held.Scores[order[taken]][label] : here - 1;
            if (f1 > best.F1 && here > next)
            {
                best = (-(here + next) / 2, f1);
            }
        }

        return best;
    }

    private static int Best(double[] scores, double[] shifts)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] + shifts[i] > scores[best] + shifts[best] ? i : best;
        }

        return best;
    }
}
