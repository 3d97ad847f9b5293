namespace GlamRules.Statistics.Probabilities;

/// <summary>Mean squared distance of probabilities from what came true (Brier 1950); 0 is best. Null without a record.</summary>
internal static class BrierScore
{
    /// <summary>Of one event, 0 to 1: half of what <see cref="Multiclass"/> gives for the same two labels.</summary>
    /// <param name="gold">Whether it came true.</param>
    /// <param name="probability">That it would; each in [0, 1].</param>
    public static double? Binary(ReadOnlySpan<bool> gold, ReadOnlySpan<double> probability)
    {
        Probability.Check(probability, gold.Length);
        double sum = 0;
        for (int i = 0; i < gold.Length; i++)
        {
            double distance = probability[i] - (gold[i] ? 1 : 0);
            sum += distance * distance;
        }

        return gold.IsEmpty ? null : sum / gold.Length;
    }

    /// <summary>Of one label among several, summed over labels: 0 to 2.</summary>
    /// <param name="gold">Number of the label that came true.</param>
    /// <param name="probabilities">For each record those of all labels, one record after another; each in [0, 1].</param>
    /// <param name="labels">How many labels there are.</param>
    public static double? Multiclass(ReadOnlySpan<int> gold, ReadOnlySpan<double> probabilities, int labels)
    {
        Probability.Check(probabilities, gold.Length * labels);
        double sum = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            double distance = probabilities[i] - (i % labels == gold[i / labels] ? 1 : 0);
            sum += distance * distance;
        }

        return gold.IsEmpty ? null : sum / gold.Length;
    }
}
