namespace GlamRules.Statistics.Resampling;

/// <summary>The bootstrap over units of which many are alike: what is drawn is how many of each type there are.</summary>
internal static class TypeBootstrap
{
    /// <param name="counts">How many units there are of each type.</param>
    /// <param name="tally">Room for the sums of a resample.</param>
    /// <param name="rounds">How many resamples.</param>
    /// <param name="random">The source of chance.</param>
    /// <param name="range">Least and greatest possible figure.</param>
    public static BootstrapDistribution Run(int[] counts, ITally tally, int rounds, SeededRandom random, Interval range)
    {
        int[] types = [.. Enumerable.Range(0, counts.Length).Where(type => counts[type] > 0)];
        int[] present = [.. types.Select(type => counts[type])];
        Fill(present);
        double estimate = tally.Figure;
        double[] leftOut = new double[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            tally.Add(types[i], -1);
            leftOut[i] = tally.Figure;
            tally.Add(types[i], 1);
        }

        double[] resamples = new double[rounds];
        int[] drawn = new int[types.Length];
        for (int round = 0; round < rounds; round++)
        {
            MultinomialSampler.Draw(random, present, drawn);
            Fill(drawn);
            resamples[round] = tally.Figure;
        }

        return new BootstrapDistribution(estimate, resamples, leftOut, [.. present.Select(count => (double)count)], range);

        void Fill(int[] times)
        {
            tally.Clear();
            for (int i = 0; i < types.Length; i++)
            {
                if (times[i] > 0)
                {
                    tally.Add(types[i], times[i]);
                }
            }
        }
    }
}
