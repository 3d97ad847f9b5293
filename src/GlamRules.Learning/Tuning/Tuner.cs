using GlamRules.Corpora;

namespace GlamRules.Learning.Tuning;

/// <summary>Chooses among candidates by their macro-F1 on records held out, after calibration and help for rare labels.</summary>
internal static class Tuner
{
    /// <summary>So many records of label sets are enough to calibrate by.</summary>
    private const int CalibrationRecords = 2000;

    /// <param name="candidates">At least one; of equal ones the first is chosen.</param>
    /// <param name="held">What each says of the same records.</param>
    /// <param name="kind">One label a record, or a set.</param>
    /// <param name="gold">Indexes of the labels of each record.</param>
    /// <param name="frequencies">Share of the records with each label.</param>
    /// <param name="balance">Fixed, or null: tuned.</param>
    public static Choice Choose(IReadOnlyList<Candidate> candidates, IReadOnlyList<HeldOut> held, TaskKind kind, int[][] gold, double[] frequencies, double? balance)
    {
        Choice? best = null;
        for (int i = 0; i < candidates.Count; i++)
        {
            Choice choice = kind == TaskKind.Label ? OfOne(candidates[i], held[i], gold, frequencies, balance) : OfSet(candidates[i], held[i], gold, frequencies.Length);
            best = best is null || choice.MacroF1 > best.MacroF1 + 1e-9 ? choice : best;
        }

        return best!;
    }

    private static Choice OfOne(Candidate candidate, HeldOut held, int[][] gold, double[] frequencies, double? balance)
    {
        double temperature = Softmax.Temperature(held.Scores, [.. held.Records.Select(r => gold[r][0])]);
        (double share, double f1) = Balancing.Choose(held, gold, frequencies, balance);
        return new Choice(candidate, temperature, share, [.. Balancing.Shifts(frequencies, share)], f1);
    }

    // Each label is a yes or a no: all of them share one temperature.
    private static Choice OfSet(Candidate candidate, HeldOut held, int[][] gold, int labels)
    {
        (double[] shifts, double f1) = Balancing.Thresholds(held, gold, labels);
        double temperature = Softmax.Temperature(
            [.. held.Scores.Take(CalibrationRecords).SelectMany(s => s.Select(score => new[] { score, 0 }))],
            [.. held.Records.Take(CalibrationRecords).SelectMany(r => Enumerable.Range(0, labels).Select(label => gold[r].Contains(label) ? 0 : 1))]);
        return new Choice(candidate, temperature, 0, [.. shifts], f1);
    }
}
