using CsCheck;
using GlamRules.Learning.Tuning;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Tuning;

public sealed class SoftmaxTests
{
    private static readonly Gen<(double[] Scores, double Temperature)> Cases = Gen.Select(Gen.Double[-700, 700].Array[1, 8], Gen.Double[0.05, 20]);

    [Fact]
    public void Of_AnyScores_AddsUpToOne() => Cases.Sample((scores, temperature) =>
        Softmax.Of(scores, temperature) is var shares && Math.Abs(shares.Sum() - 1) < 1e-12 && shares.All(s => s is >= 0 and <= 1));

    [Fact]
    public void Of_AnyScores_KeepsTheOrder() => Cases.Sample((scores, temperature) =>
    {
        double[] shares = Softmax.Of(scores, temperature);
        return Enumerable.Range(0, scores.Length).All(i => Enumerable.Range(0, scores.Length).All(j => scores[i] < scores[j] ? shares[i] <= shares[j] : shares[i] >= shares[j]));
    });

    [Fact]
    public void Of_HigherTemperature_IsNoSurer() => Cases.Sample((scores, temperature) =>
        Softmax.Of(scores, temperature * 2).Max() <= Softmax.Of(scores, temperature).Max() + 1e-12);

    [Fact]
    public void Temperature_AnyScores_NeverWorsensTheLogLossItIsFoundOn() => Gen.Select(Gen.Double[-9, 9].Array[3].Array[1, 20], Gen.Int[0, 1000]).Sample((scores, seed) =>
    {
        SeededRandom random = new(seed);
        int[] gold = [.. scores.Select(_ => random.Next(3))];
        double temperature = Softmax.Temperature(scores, gold);
        return temperature is > 0.04 and < 21 && LogLoss(scores, gold, temperature) <= LogLoss(scores, gold, 1);
    }, iter: 200);

    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(4)]
    public void Temperature_ScoresOffByAFactor_IsThatFactor(double factor)
    {
        SeededRandom random = new(1);
        double[][] scores = new double[20_000][];
        int[] gold = new int[scores.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            double odds = (random.NextDouble() * 6) - 3;
            gold[i] = random.NextDouble() < 1 / (1 + Math.Exp(-odds)) ? 0 : 1;
            scores[i] = [odds * factor, 0];
        }

        Softmax.Temperature(scores, gold).ShouldBe(factor, factor * 0.06);
    }

    [Fact]
    public void Temperature_NothingHeldOut_ChangesNothing() => Softmax.Temperature([], []).ShouldBe(1);

    private static double LogLoss(double[][] scores, int[] gold, double temperature) =>
        scores.Zip(gold).Sum(p => -Math.Log(Math.Max(1e-12, Softmax.Of(p.First, temperature)[p.Second])));
}
