using System.Collections.Immutable;
using CsCheck;
using GlamRules.Statistics.Probabilities;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Probabilities;

public class EqualMassBinsTests
{
    [Fact]
    public void Of_DistinctProbabilities_HoldsAsManyEach()
    {
        double[] probability = [.. Enumerable.Range(1, 20).Select(i => i / 20.0)];
        ImmutableArray<ReliabilityBin> bins = EqualMassBins.Of(new bool[20], probability, 4);
        bins.Select(b => b.N).ShouldBe([5, 5, 5, 5]);
        bins[0].Promised.ShouldBe(0.15, 1e-12);
        bins[1].Low.ShouldBe(0.3, 1e-12);
        bins[1].High.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Of_EqualProbabilities_ShareABin()
    {
        ImmutableArray<ReliabilityBin> bins = EqualMassBins.Of([true, false, true, true, false, true], [0.9, 0.9, 0.9, 0.9, 0.9, 0.2], 3);
        bins.Select(b => (b.N, b.CameTrue)).ShouldBe([(6, 4 / 6.0)]);
    }

    [Fact]
    public void Of_AnyRecords_HoldsEachOnceInOrder() =>
        Gen.Select(Gen.Int[0, 10].Array[0, 60], Gen.Int[1, 12]).Sample((tenths, count) =>
        {
            double[] probability = [.. tenths.Select(t => t / 10.0)];
            bool[] gold = [.. tenths.Select((t, i) => (i + t) % 2 == 0)];
            ImmutableArray<ReliabilityBin> bins = EqualMassBins.Of(gold, probability, count);
            bins.Sum(b => b.N).ShouldBe(tenths.Length);
            bins.Sum(b => b.CameTrue * b.N).ShouldBe(gold.Count(g => g), 1e-9);
            bins.Length.ShouldBeLessThanOrEqualTo(count);
            bins.Zip(bins.Skip(1)).ShouldAllBe(pair => pair.First.High < pair.Second.Low);
        });
}
