using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class BootstrapDistributionTests
{
    private static readonly double[] Sample = [.. Enumerable.Range(0, 200).Select(i => (double)((i * 37) % 101))];

    [Fact]
    public void Bca_MeanOfManyValues_IsNearTheNormalInterval()
    {
        double mean = Sample.Average();
        double error = Math.Sqrt(Sample.Sum(x => (x - mean) * (x - mean)) / Sample.Length / Sample.Length);
        BootstrapDistribution distribution = OfMean(Sample, 4000);
        Interval interval = distribution.Bca(0.95)!.Value;
        distribution.StandardError!.Value.ShouldBe(error, error * 0.05);
        interval.Low.ShouldBe(mean - (1.96 * error), error * 0.2);
        interval.High.ShouldBe(mean + (1.96 * error), error * 0.2);
    }

    [Fact]
    public void Bca_SkewedValues_ReachesFartherTowardsTheTail()
    {
        double[] skewed = [.. Sample.Select(x => Math.Exp(x / 20))];
        Interval interval = OfMean(skewed, 4000).Bca(0.95)!.Value;
        (interval.High - skewed.Average()).ShouldBeGreaterThan(skewed.Average() - interval.Low);
    }

    [Fact]
    public void Bca_AllResamplesAlike_IsUndefined()
    {
        BootstrapDistribution distribution = new(0, new double[2000], new double[20], Ones(20));
        distribution.Bca(0.95).ShouldBeNull();
        distribution.StandardError.ShouldBe(0);
    }

    [Fact]
    public void Bca_FigureOftenAbsent_IsUndefined()
    {
        double[] resamples = [.. Enumerable.Range(0, 2000).Select(i => i % 10 == 0 ? double.NaN : i)];
        new BootstrapDistribution(1000, resamples, [1, 2, 4], Ones(3)).Bca(0.95).ShouldBeNull();
    }

    [Fact]
    public void Bca_LevelThatTheResamplesCannotResolve_IsUndefined() => OfMean(Sample, 2000).Bca(0.99999).ShouldBeNull();

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static BootstrapDistribution OfMean(double[] sample, int rounds)
    {
        SeededRandom random = new(1);
        double[] resamples = [.. Enumerable.Range(0, rounds).Select(_ => sample.Select(_ => sample[random.Next(sample.Length)]).Average())];
        double[] leftOut = [.. sample.Select(x => (sample.Sum() - x) / (sample.Length - 1))];
        return new BootstrapDistribution(sample.Average(), resamples, leftOut, Ones(sample.Length));
    }
}
