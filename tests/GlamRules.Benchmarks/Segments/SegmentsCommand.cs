using System.Diagnostics;
using System.Globalization;
using GlamRules.Segments;
using GlamRules.Statistics;
using GlamRules.Tests.Segments;

namespace GlamRules.Benchmarks.Segments;

/// <summary>
/// <c>segments [runs]</c>: how often a segment where one is ahead is confirmed although both are alike everywhere, and how often a
/// planted one is found and confirmed. Fails where the first is above 5% by more than three standard errors of the
/// simulation, or the second is under one half where there are 3,000 records.
/// </summary>
internal static class SegmentsCommand
{
    private const double Bar = 0.05;
    private const double Most = 0.5;
    private const int Many = 3000;

    public static int Run(string[] args, TextWriter output)
    {
        int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 400;
        double bar = Bar + (3 * Math.Sqrt(Bar * (1 - Bar) / runs));
        bool holds = true;
        output.WriteLine("| world | slices | dev | test | runs that chose one | chosen in a run | falsely confirmed |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach ((SegmentWorld world, int dev, int test) in Noise())
        {
            SegmentFindings[] all = Repeat(world, dev, test, runs);
            double confirmed = Share(all, s => s.Claim != SegmentClaim.AIsEnough && s.Confirmed);
            holds &= confirmed <= bar;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| nothing to find{(world.PerGroup > 1 ? $", groups of {world.PerGroup}" : "")} | {world.Attributes} | {dev} | {test} | {100 * Share(all, _ => true):0}% | {all.Average(f => f.Segments.Length):0.0} | {100 * confirmed:0.0}%{(confirmed <= bar ? "" : " !")} |"));
            output.Flush();
        }

        output.WriteLine();
        output.WriteLine("| planted, 15% of records | slices | discordance | dev | test | found | confirmed | ms a run |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach ((SegmentWorld world, int dev, int test) in Planted())
        {
            long start = Stopwatch.GetTimestamp();
            SegmentFindings[] all = Repeat(world, dev, test, runs);
            double took = Stopwatch.GetElapsedTime(start).TotalMilliseconds / runs;
            double confirmed = Share(all, s => IsPlant(s) && s.Confirmed);
            bool enough = test < Many || confirmed >= Most;
            holds &= enough;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| b better by {100 * world.Gain:0} | {world.Attributes} | {world.Discordance} | {dev} | {test} | {100 * Share(all, IsPlant):0}% | {100 * confirmed:0}%{(enough ? "" : " !")} | {took:0} |"));
            output.Flush();
        }

        output.WriteLine(holds ? "Every share is within its bar." : "Shares marked ! miss their bar.");
        return holds ? 0 : 1;
    }

    private static IEnumerable<(SegmentWorld World, int Dev, int Test)> Noise() =>
    [
        .. from attributes in new[] { 3, 12 } from n in new[] { 200, 1000, 3000 } select (new SegmentWorld(attributes, 0.2), n, n),
        (new SegmentWorld(12, 0.06), 1000, 300),
        (new SegmentWorld(12, 0.2, PerGroup: 3), 1000, 600),
    ];

    private static IEnumerable<(SegmentWorld World, int Dev, int Test)> Planted() =>
        from discordance in new[] { 0.1, 0.2 } from n in new[] { 1000, 3000 } select (new SegmentWorld(12, discordance, 0.1), n, n);

    private static SegmentFindings[] Repeat(SegmentWorld world, int dev, int test, int runs)
    {
        SegmentFindings[] all = new SegmentFindings[runs];
        Parallel.For(0, runs, run => all[run] = world.Run(dev, test, new SeededRandom(run, test)));
        return all;
    }

    private static double Share(SegmentFindings[] all, Func<SegmentComparison, bool> any) => (double)all.Count(f => f.Segments.Any(any)) / all.Length;

    private static bool IsPlant(SegmentComparison segment) => segment.Claim == SegmentClaim.BAhead && segment.Conditions.Any(c => c.ToString() == SegmentWorld.Plant);
}
