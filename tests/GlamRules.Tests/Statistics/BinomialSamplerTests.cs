using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class BinomialSamplerTests
{
    [Theory]
    [InlineData(5, 0.3)]
    [InlineData(40, 0.01)]
    [InlineData(40, 0.9)]
    [InlineData(100, 0.4)]
    [InlineData(100_000, 0.002)]
    [InlineData(1_000_000, 0.7)]
    public void Draw_ManyVariates_HaveTheMomentsOfTheBinomial(int trials, double probability) =>
        Check(random => BinomialSampler.Draw(random, trials, probability), trials, probability);

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(5000)]
    public void Coins_ManyVariates_HaveTheMomentsOfTheBinomial(int coins) =>
        Check(random => BinomialSampler.Coins(random, coins), coins, 0.5);

    [Fact]
    public void Draw_CertainOrImpossible_IsAllOrNone()
    {
        BinomialSampler.Draw(new SeededRandom(1), 12, 1).ShouldBe(12);
        BinomialSampler.Draw(new SeededRandom(1), 12, 0).ShouldBe(0);
    }

    private static void Check(Func<SeededRandom, int> draw, int trials, double probability)
    {
        const int Rounds = 40_000;
        SeededRandom random = new(11);
        double[] values = [.. Enumerable.Range(0, Rounds).Select(_ => (double)draw(random))];
        values.ShouldAllBe(value => value >= 0 && value <= trials);
        double mean = values.Average();
        double variance = values.Sum(value => (value - mean) * (value - mean)) / (Rounds - 1);
        double expected = trials * probability * (1 - probability);
        mean.ShouldBe(trials * probability, 5 * Math.Sqrt(expected / Rounds));
        variance.ShouldBe(expected, 0.05 * expected);
    }
}
