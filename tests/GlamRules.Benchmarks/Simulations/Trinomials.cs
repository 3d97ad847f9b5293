using MathNet.Numerics.Distributions;

namespace GlamRules.Benchmarks.Simulations;

/// <summary>Sums over all outcomes of a paired comparison instead of drawing some: exact, and faster where n is not large.</summary>
internal static class Trinomials
{
    /// <summary>Outcomes farther out than so many standard deviations weigh less than 1e-14.</summary>
    private const double Reach = 8;

    /// <summary>Chance of an outcome of which <paramref name="holds"/> is true.</summary>
    /// <param name="n">Records.</param>
    /// <param name="discordance">Share that just one gets right.</param>
    /// <param name="share">Of the discordant ones the share that falls to b.</param>
    /// <param name="holds">Asked with the records that only b, and only a, gets right.</param>
    public static double Chance(int n, double discordance, double share, Func<int, int, bool> holds)
    {
        double spread = (Reach * Math.Sqrt(n * discordance * (1 - discordance))) + Reach;
        int most = (int)Math.Min(n, (n * discordance) + spread);
        double chance = 0;
        for (int discordant = (int)Math.Max(0, (n * discordance) - spread); discordant <= most; discordant++)
        {
            double mass = Binomial.PMF(discordance, n, discordant);
            double own = Reach * Math.Sqrt(discordant * share * (1 - share)) + Reach;
            int last = (int)Math.Min(discordant, (discordant * share) + own);
            for (int b = (int)Math.Max(0, (discordant * share) - own); b <= last; b++)
            {
                chance += holds(b, discordant - b) ? mass * Binomial.PMF(share, discordant, b) : 0;
            }
        }

        return chance;
    }
}
