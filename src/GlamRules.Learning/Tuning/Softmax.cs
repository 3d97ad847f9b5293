namespace GlamRules.Learning.Tuning;

/// <summary>Scores as probabilities, and how good probabilities are.</summary>
internal static class Softmax
{
    /// <summary>Probabilities that add up to 1.</summary>
    /// <param name="scores">Any numbers.</param>
    /// <param name="temperature">Greater than 0; above 1 flattens.</param>
    public static double[] Of(ReadOnlySpan<double> scores, double temperature)
    {
        double[] shares = new double[scores.Length];
        double most = double.NegativeInfinity;
        foreach (double score in scores)
        {
            most = Math.Max(most, score);
        }

        double sum = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            sum += shares[i] = Math.Exp((scores[i] - most) / temperature);
        }

        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] /= sum;
        }

        return shares;
    }

    /// <summary>
    /// The temperature at which held-out scores have the least log loss (Guo et al. 2017), by golden section between
    /// 0.05 and 20; never one that is worse than none, which is 1.
    /// </summary>
    public static double Temperature(IReadOnlyList<double[]> scores, IReadOnlyList<int> gold)
    {
        if (scores.Count == 0)
        {
            return 1;
        }

        double low = Math.Log(0.05);
        double high = Math.Log(20);
        double ratio = (Math.Sqrt(5) - 1) / 2;
        double a = high - (ratio * (high - low));
        double b = low + (ratio * (high - low));
        double lossA = Loss(a);
        double lossB = Loss(b);
        for (int i = 0; i < 30; i++)
        {
            if (lossA < lossB)
            {
                (high, b, lossB) = (b, a, lossA);
                a = high - (ratio * (high - low));
                lossA = Loss(a);
            }
            else
            {
                (low, a, lossA) = (a, b, lossB);
                b = low + (ratio * (high - low));
                lossB = Loss(b);
            }
        }

        double best = (low + high) / 2;
        return Loss(best) < Loss(0) ? Math.Exp(best) : 1;

        double Loss(double logTemperature)
        {
            double loss = 0;
            for (int i = 0; i < scores.Count; i++)
            {
                loss -= Math.Log(Math.Max(1e-12, Of(scores[i], Math.Exp(logTemperature))[gold[i]]));
            }

            return loss;
        }
    }
}
