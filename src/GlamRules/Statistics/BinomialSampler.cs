using System.Numerics;

namespace GlamRules.Statistics;

/// <summary>Draws binomial variates, at a cost that does not grow with the number of trials.</summary>
internal static class BinomialSampler
{
    private const double FewSuccesses = 10;

    // log(k!) less Stirling's approximation of it, for k below 10.
    private static readonly double[] StirlingRest =
    [
        0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
        0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871,
    ];

    public static int Draw(SeededRandom random, int trials, double probability)
    {
        if (trials == 0 || probability <= 0)
        {
            return 0;
        }

        if (probability >= 1)
        {
            return trials;
        }

        if (probability > 0.5)
        {
            return trials - Draw(random, trials, 1 - probability);
        }

        return trials * probability < FewSuccesses ? Inverted(random, trials, probability) : Rejected(random, trials, probability);
    }

    /// <summary>How many of so many fair coins fall heads.</summary>
    public static int Coins(SeededRandom random, int coins)
    {
        if (coins > 1024)
        {
            return Rejected(random, coins, 0.5);
        }

        int heads = 0;
        for (; coins >= 64; coins -= 64)
        {
            heads += BitOperations.PopCount(random.NextBits());
        }

        return coins == 0 ? heads : heads + BitOperations.PopCount(random.NextBits() >> (64 - coins));
    }

    private static int Inverted(SeededRandom random, int trials, double probability)
    {
        double odds = probability / (1 - probability);
        double mass = Math.Exp(trials * Math.Log(1 - probability));
        double left = random.NextDouble();
        int successes = 0;
        while (left > mass && successes < trials)
        {
            left -= mass;
            successes++;
            mass *= odds * (trials - successes + 1) / successes;
        }

        return successes;
    }

    /// <summary>Transformed rejection with squeeze, algorithm BTRS of Hörmann (1993).</summary>
    private static int Rejected(SeededRandom random, int trials, double probability)
    {
        double spread = Math.Sqrt(trials * probability * (1 - probability));
        double b = 1.15 + (2.53 * spread);
        double a = -0.0873 + (0.0248 * b) + (0.01 * probability);
        double centre = (trials * probability) + 0.5;
        double sure = 0.92 - (4.2 / b);
        double alpha = (2.83 + (5.1 / b)) * spread;
        double odds = probability / (1 - probability);
        double mode = Math.Floor((trials + 1) * probability);
        while (true)
        {
            double u = random.NextDouble() - 0.5;
            double v = random.NextDouble();
            double edge = 0.5 - Math.Abs(u);
            double k = Math.Floor((((2 * a / edge) + b) * u) + centre);
            if (edge >= 0.07 && v <= sure)
            {
                return (int)k;
            }

            if (k < 0 || k > trials)
            {
                continue;
            }

            double height = Math.Log(v * alpha / ((a / (edge * edge)) + b));
            double bound = ((mode + 0.5) * Math.Log((mode + 1) / (odds * (trials - mode + 1))))
                + ((trials + 1) * Math.Log((trials - mode + 1) / (trials - k + 1)))
                + ((k + 0.5) * Math.Log(odds * (trials - k + 1) / (k + 1)))
                + Rest(mode) + Rest(trials - mode) - Rest(k) - Rest(trials - k);
            if (height <= bound)
            {
                return (int)k;
            }
        }
    }

    private static double Rest(double k)
    {
        if (k < StirlingRest.Length)
        {
            return StirlingRest[(int)k];
        }

        double next = k + 1;
        double square = next * next;
        return ((1.0 / 12) - (((1.0 / 360) - (1.0 / 1260 / square)) / square)) / next;
    }
}
