using MathNet.Numerics;

namespace GlamRules.Statistics;

/// <summary>Sums over the trinomial of the paired score test: only the first right, only the second right, neither alone.</summary>
internal static class Trinomial
{
    /// <summary>Discordant counts farther from their mean, in standard deviations, weigh less than 1e-14.</summary>
    private const double Reach = 8;

    /// <summary>
    /// Chance that the score test refuses a difference of <paramref name="delta"/> from below, when in truth both
    /// sides of the discordance are as likely.
    /// </summary>
    public static double ChanceBelow(int n, double discordance, double delta, double z)
    {
        double spread = Reach * Math.Sqrt(n * discordance * (1 - discordance));
        int least = Math.Max(0, (int)((n * discordance) - spread - Reach));
        int most = Math.Min(n, (int)((n * discordance) + spread + Reach));
        double chance = 0;
        // The most that the first may win of so many discordant records, and the chance that a fair coin gives no more.
        int critical = -1;
        double below = 0;
        for (int discordant = least; discordant <= most; discordant++)
        {
            if (discordant > least)
            {
                // One coin more: the chance of no more than before loses half of its last term.
                below -= critical < 0 ? 0 : Mass(discordant - 1, critical, 0.5) / 2;
            }

            while (critical < discordant && PairedScore.Statistic(critical + 1, discordant - critical - 1, n, delta) < -z)
            {
                below += Mass(discordant, ++critical, 0.5);
            }

            while (critical >= 0 && !(critical <= discordant && PairedScore.Statistic(critical, discordant - critical, n, delta) < -z))
            {
                below -= critical <= discordant ? Mass(discordant, critical, 0.5) : 0;
                critical--;
            }

            chance += Mass(n, discordant, discordance) * Math.Clamp(below, 0, 1);
        }

        return Math.Min(1, chance);
    }

    private static double Mass(int n, int k, double probability)
    {
        if (probability is 0 or 1)
        {
            return k == (probability == 0 ? 0 : n) ? 1 : 0;
        }

        double log = SpecialFunctions.FactorialLn(n) - SpecialFunctions.FactorialLn(k) - SpecialFunctions.FactorialLn(n - k);
        return Math.Exp(log + (k * Math.Log(probability)) + ((n - k) * Math.Log(1 - probability)));
    }
}
