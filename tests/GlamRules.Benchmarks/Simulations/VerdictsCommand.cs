using System.Globalization;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Comparing;

namespace GlamRules.Benchmarks.Simulations;

/// <summary>
/// <c>verdicts [runs]</c>: how often "a is enough" is said although b is better by just the margin. For accuracy all
/// outcomes are counted; for macro-F1 samples are drawn. Fails where a share lies above (1 - confidence) / 2 by more
/// than three standard errors of a simulation of 2,000 runs: among so many settings fewer would fail by chance.
/// </summary>
internal static class VerdictsCommand
{
    private const int RunsOfBar = 2000;

    private static readonly int[] Sizes = [30, 100, 300];
    private static readonly double[] Discordances = [0.04, 0.1, 0.2, 0.3];
    private static readonly double[] Margins = [0.02, 0.03, 0.05, 0.1];

    // Shares of the labels, and how much of b's gain falls to each; the last two hide it in the rarest.
    private static readonly (string Name, double[] Shares, double[] Where)[] Worlds =
    [
        ("two labels, even", [0.5, 0.5], [1, 1]),
        ("two labels, 85 to 15", [0.85, 0.15], [1, 1]),
        ("four labels, 50 to 5", [0.5, 0.3, 0.15, 0.05], [1, 1, 1, 1]),
        ("all gain in one of ten", [0.9, 0.1], [0, 1]),
        ("all gain in a label of 5%", [0.5, 0.3, 0.15, 0.05], [0, 0, 0, 1]),
    ];

    public static int Run(string[] args, TextWriter output)
    {
        int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : RunsOfBar;
        bool holds = true;
        output.WriteLine("| metric | world | confidence | margin | discordance | n = 30 | n = 100 | n = 300 |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (double confidence in new[] { 0.9, 0.95 })
        {
            foreach ((double margin, double discordance) in Settings())
            {
                holds &= Row(output, "accuracy", "any", confidence, margin, discordance, n => OfAccuracy(n, confidence, margin, discordance));
            }
        }

        foreach ((string name, double[] shares, double[] where) in Worlds)
        {
            foreach ((double margin, double discordance) in Settings())
            {
                double[] right = [.. shares.Select(_ => Math.Min(0.8, 0.97 - discordance))];
                if (PairedWorld.WithDifference(margin, shares, right, [.. shares.Select(_ => discordance)], where) is { } world)
                {
                    holds &= Row(output, "macro-f1", name, ResampledTrial.Confidence, margin, discordance, n => OfMacroF1(world, n, margin, runs));
                }
            }
        }

        output.WriteLine(holds ? "Every share is within its bar." : "Shares marked ! are above their bar.");
        return holds ? 0 : 1;
    }

    private static IEnumerable<(double Margin, double Discordance)> Settings() =>
        from margin in Margins from discordance in Discordances where discordance >= margin select (margin, discordance);

    private static double OfAccuracy(int n, double confidence, double margin, double discordance) =>
        Trinomials.Chance(n, discordance, (discordance + margin) / 2 / discordance, (b, a) =>
        {
            ScoreClaim claim = new() { N = n, AOnly = a, BOnly = b, Difference = (double)(b - a) / n };
            return IsEnough(claim.VerdictFrom(claim.IntervalAt(confidence), margin));
        });

    private static double OfMacroF1(PairedWorld world, int n, double margin, int runs) =>
        ResampledTrial.Run(world, n, runs).Count(claim => IsEnough(claim.VerdictFrom(claim.IntervalAt(ResampledTrial.Confidence), margin))) / (double)runs;

    // "a is better" claims even more.
    private static bool IsEnough(Verdict verdict) => verdict is Verdict.AIsEnough or Verdict.ABetter;

    private static bool Row(TextWriter output, string metric, string world, double confidence, double margin, double discordance, Func<int, double> share)
    {
        double alpha = (1 - confidence) / 2;
        double bar = alpha + (3 * Math.Sqrt(alpha * (1 - alpha) / RunsOfBar));
        double[] shares = [.. Sizes.Select(share)];
        string cells = string.Join(" | ", shares.Select(s => string.Create(CultureInfo.InvariantCulture, $"{100 * s:0.00}%{(s > bar ? " !" : "")}")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {metric} | {world} | {confidence} | {margin} | {discordance} | {cells} |"));
        output.Flush();
        return shares.All(s => s <= bar);
    }
}
