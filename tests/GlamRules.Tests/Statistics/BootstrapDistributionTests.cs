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
    public void Bca_LevelThatTheResamplesCannotResolve_ReachesAtLeastAsFarAsTheyDo()
    {
        BootstrapDistribution distribution = OfMean(Sample, 2000);
        Interval finest = distribution.Bca(0.99)!.Value;
        Interval beyond = distribution.Bca(0.99999)!.Value;
        beyond.Low.ShouldBeLessThan(finest.Low);
        beyond.High.ShouldBe(Sample.Average() + (4.63 * distribution.StandardError!.Value), 0.1 * distribution.StandardError!.Value);
    }

    [Fact]
    public void Effective_FewAmongManyThatDiffer_IsTheirNumber()
    {
        double[] differing = [.. Enumerable.Range(0, 100).Select(i => i < 6 ? 1.0 : i < 12 ? -1.0 : 0.0)];
        OfMean(differing, 200).Effective.ShouldBe(12, 1e-9);
        double[] oneOutweighs = [.. differing.Select((x, i) => i == 0 ? 10 : x)];
        OfMean(oneOutweighs, 200).Effective.ShouldBeLessThan(2);
    }

    [Fact]
    public void Bca_FewerCount_IsWiderThanByTheNormalQuantile()
    {
        double[] few = [.. Enumerable.Range(0, 400).Select(i => i < 4 ? 1.0 : i < 8 ? -1.0 : 0.0)];
        BootstrapDistribution distribution = OfMean(few, 4000);
        distribution.Bca(0.95)!.Value.Width.ShouldBeGreaterThan(2 * 1.96 * 1.1 * distribution.StandardError!.Value);
    }

    [Fact]
    public void Bca_BeyondWhatIsPossible_EndsThere()
    {
        double[] two = [.. Enumerable.Range(0, 10).Select(i => i < 1 ? 1.0 : i < 2 ? -1.0 : 0.0)];
        double[] resamples = [.. Enumerable.Range(0, 500).Select(i => ((i % 5) - 2) / 10.0)];
        double[] leftOut = [.. two.Select(x => -x / 9)];
        BootstrapDistribution distribution = new(0, resamples, leftOut, Ones(10), new Interval(-1, 1));
        Interval interval = distribution.Bca(0.9999)!.Value;
        interval.ShouldBe(new Interval(-1, 1));
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static BootstrapDistribution OfMean(double[] sample, int rounds)
    {
        SeededRandom random = new(1);
        double[] resamples = [.. Enumerable.Range(0, rounds).Select(_ => sample.Select(_ => sample[random.Next(sample.Length)]).Average())];
        double[] leftOut = [.. sample.Select(x => (sample.Sum() - x) / (sample.Length - 1))];
        return new BootstrapDistribution(sample.Average(), resamples, leftOut, Ones(sample.Length));
    }
}
