using GlamRules.Evaluation.Comparing;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Resampling;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Simulations;

/// <summary>Draws samples of a world and compares the two systems in macro-F1 as an assessment does.</summary>
internal static class ResampledTrial
{
    public const double Confidence = 0.95;
    private const int Resamples = 2000;

    /// <summary>The claim about each sample; the same runs give the same claims.</summary>
    public static ResampledClaim[] Run(PairedWorld world, int n, int runs)
    {
        ResampledClaim[] claims = new ResampledClaim[runs];
        int[] all = [.. Enumerable.Range(0, n)];
        MetricFigure metric = new(new MacroF(), -1, SlicedTally.Everything, "macro-f1");
        Parallel.For(0, runs, run =>
        {
            SeededRandom random = new(run, n);
            ScoredRecords scored = world.Sample(n, random);
            GroupTypes types = GroupTypes.Of(scored, all, [0, 1]);
            BootstrapDistribution difference = Bootstrap.Run(scored, types, [metric], Resamples, random).Difference(0, 1, 0);
            claims[run] = new ResampledClaim(difference, n, () => null)
            {
                N = n,
                AOnly = all.Count(r => Right(scored, 0, r) && !Right(scored, 1, r)),
                BOnly = all.Count(r => Right(scored, 1, r) && !Right(scored, 0, r)),
                Difference = null,
            };
        });
        return claims;
    }

    private static bool Right(ScoredRecords scored, int predictor, int record) => scored.Pairs[scored.PairOf[predictor][record]].Exact;
}
