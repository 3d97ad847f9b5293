using GlamRules.Evaluation.Calibration;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation.Calibration;

public class CalibrationScorerTests
{
    [Fact]
    public void Score_OfWhoKeepsTheirWord_HasLittleErrorAndIntervalsThatCover()
    {
        const int runs = 200;
        int covered = 0;
        int bins = 0;
        double error = 0;
        for (int run = 0; run < runs; run++)
        {
            CalibrationResult result = Simulate(run, promise => promise);
            error += result.ExpectedError / runs;
            bins += result.Bins.Length;
            covered += result.Bins.Count(b => b.Right.Low <= b.Promised && b.Promised <= b.Right.High);
        }

        // Ten bins of a hundred: chance alone leaves about 0.03.
        error.ShouldBeInRange(0.01, 0.04);
        ((double)covered / bins).ShouldBeInRange(0.93, 0.97);
    }

    [Fact]
    public void Score_OfWhoPromisesTooMuch_SaysByHowMuch()
    {
        CalibrationResult result = Simulate(1, promise => promise - 0.2);
        result.ExpectedError.ShouldBe(0.2, 0.04);
        (result.Promised - result.Right.Value!.Value).ShouldBe(0.2, 0.04);
    }

    [Fact]
    public void Score_ByHand_IsRight()
    {
        CalibrationResult result = CalibrationScorer.Score([true, false], [0.8, 0.6], 0.95);
        result.Brier.ShouldBe((0.04 + 0.36) / 2, 1e-12);
        result.LogLoss.ShouldBe(-(Math.Log(0.8) + Math.Log(0.4)) / 2, 1e-12);
        result.ExpectedError.ShouldBe((0.2 + 0.6) / 2, 1e-12);
        result.Bins.Select(b => b.N).ShouldBe([1, 1]);
    }

    private static CalibrationResult Simulate(int seed, Func<double, double> truth)
    {
        SeededRandom random = new(seed);
        double[] promised = [.. Enumerable.Range(0, 1000).Select(_ => 0.3 + (0.7 * random.NextDouble()))];
        return CalibrationScorer.Score([.. promised.Select(p => random.NextDouble() < truth(p))], promised, 0.95);
    }
}
