using System.Globalization;
using GlamRules.Statistics;
using MathNet.Numerics.Distributions;

namespace GlamRules.Benchmarks.Simulations;

/// <summary>
/// <c>coverage [runs]</c>: how often each interval of 95% holds the truth, over shares from .05 to .95 in steps of .05.
/// All outcomes are counted, but for the bootstrap, where samples are drawn. Fails where the mean is not within a point
/// of 95% at n = 100 and 1,000, or the least is under 92% at n = 30. An interval that is absent claims nothing.
/// </summary>
internal static class CoverageCommand
{
    private const double Nominal = ResampledTrial.Confidence;
    private const double MeanWithin = 0.01;
    private const double LeastWithin = 0.03;

    private static readonly int[] Sizes = [30, 100, 1000];
    private static readonly double[] Discordances = [0.04, 0.1, 0.2, 0.3];
    private static readonly double[] Shares = [.. Enumerable.Range(1, 19).Select(step => step * 0.05)];

    public static int Run(string[] args, TextWriter output)
    {
        int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        bool holds = true;
        output.WriteLine("| interval | n | mean | least | defined |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (int n in Sizes)
        {
            holds &= Row(output, "Wilson", n, 0, [.. Shares.Select(p => (OfProportion(ProportionInterval.Wilson, n, p), 1.0))]);
            holds &= Row(output, "Jeffreys", n, 0, [.. Shares.Select(p => (OfProportion(ProportionInterval.Jeffreys, n, p), 1.0))]);
            holds &= Row(output, "Tango, discordance 0.04 to 0.3", n, 0, [.. Discordances.SelectMany(_ => Shares, (d, share) => (OfTango(n, d, share), 1.0))]);
            foreach (double discordance in new[] { 0.1, 0.3 })
            {
                double error = 3 * Math.Sqrt(Nominal * (1 - Nominal) / runs);
                string name = string.Create(CultureInfo.InvariantCulture, $"BCa of macro-F1, discordance up to {discordance}");
                holds &= Row(output, name, n, error, [.. Shares.Select(p => OfMacroF1(n, p, discordance, runs))]);
            }
        }

        output.WriteLine(holds ? "Every interval is within its bars." : "Figures marked ! miss their bar.");
        return holds ? 0 : 1;
    }

    private static double OfProportion(Func<int, int, double, Interval?> interval, int n, double p) =>
        Enumerable.Range(0, n + 1).Sum(successes => interval(successes, n, Nominal)!.Value.Contains(p) ? Binomial.PMF(p, n, successes) : 0);

    private static double OfTango(int n, double discordance, double share)
    {
        double truth = discordance * ((2 * share) - 1);
        double z = NormalQuantile.TwoSided(Nominal);
        // The interval holds what the score test does not refuse.
        return Trinomials.Chance(n, discordance, share, (b, a) => Math.Abs(PairedScore.Statistic(b, a, n, truth)) <= z);
    }

    private static (double Coverage, double Defined) OfMacroF1(int n, double p, double discordance, int runs)
    {
        // Near 0 and 1 there is no room for so much discordance.
        double room = Math.Min(discordance, 1.6 * Math.Min(p, 1 - p));
        PairedWorld world = new([0.7, 0.3], [p - (room / 2), p - (room / 2)], [room, room], [room / 5, room / 5]);
        Interval?[] intervals = [.. ResampledTrial.Run(world, n, runs).Select(claim => claim.IntervalAt(Nominal))];
        return (intervals.Count(i => i?.Contains(world.Difference) != false) / (double)runs, intervals.Count(i => i is not null) / (double)runs);
    }

    private static bool Row(TextWriter output, string interval, int n, double error, (double Coverage, double Defined)[] all)
    {
        double mean = all.Average(a => a.Coverage);
        double least = all.Min(a => a.Coverage);
        bool meanHolds = n < 100 || Math.Abs(mean - Nominal) <= MeanWithin + 1e-9;
        bool leastHolds = n >= 100 || least >= Nominal - LeastWithin - error;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {interval} | {n} | {100 * mean:0.0}%{(meanHolds ? "" : " !")} | {100 * least:0.0}%{(leastHolds ? "" : " !")} | {100 * all.Average(a => a.Defined):0}% |"));
        output.Flush();
        return meanHolds && leastHolds;
    }
}
