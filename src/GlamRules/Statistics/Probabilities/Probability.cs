namespace GlamRules.Statistics.Probabilities;

/// <summary>What may stand where a probability is asked for.</summary>
internal static class Probability
{
    /// <exception cref="ArgumentException">There are not as many as expected, or one is outside of [0, 1] or NaN.</exception>
    public static void Check(ReadOnlySpan<double> probabilities, int expected)
    {
        if (probabilities.Length != expected)
        {
            throw new ArgumentException($"{probabilities.Length} probabilities where {expected} are expected", nameof(probabilities));
        }

        foreach (double probability in probabilities)
        {
            if (!(probability is >= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(probabilities), probability, "a probability is a number from 0 to 1");
            }
        }
    }
}
