namespace GlamRules.Statistics.Probabilities;

/// <summary>
/// Mean negative natural logarithm of the probability given to what came true (Good 1952); 0 is best. Null without a
/// record. A probability is kept 1e-15 away from 0 and 1: one sure error would else outweigh all the rest.
/// </summary>
internal static class LogLoss
{
    private const double Least = 1e-15;

    /// <param name="gold">Whether it came true.</param>
    /// <param name="probability">That it would; each in [0, 1].</param>
    public static double? Binary(ReadOnlySpan<bool> gold, ReadOnlySpan<double> probability)
    {
        Probability.Check(probability, gold.Length);
        double sum = 0;
        for (int i = 0; i < gold.Length; i++)
        {
            sum += Of(gold[i] ? probability[i] : 1 - probability[i]);
        }

        return gold.IsEmpty ? null : sum / gold.Length;
    }

    /// <param name="gold">Number of the label that came true.</param>
    /// <param name="probabilities">For each record those of all labels, one record after another; each in [0, 1].</param>
    /// <param name="labels">How many labels there are.</param>
    public static double? Multiclass(ReadOnlySpan<int> gold, ReadOnlySpan<double> probabilities, int labels)
    {
        Probability.Check(probabilities, gold.Length * labels);
        double sum = 0;
        for (int i = 0; i < gold.Length; i++)
        {
            sum += Of(probabilities[(i * labels) + gold[i]]);
        }

        return gold.IsEmpty ? null : sum / gold.Length;
    }

    private static double Of(double probability) => -Math.Log(Math.Clamp(probability, Least, 1 - Least));
}
