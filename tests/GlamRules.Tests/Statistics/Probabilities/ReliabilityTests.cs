using CsCheck;
using GlamRules.Statistics.Probabilities;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Probabilities;

public class ReliabilityTests
{
    [Fact]
    public void Bins_SmallCase_AreAsCountedByHand()
    {
        var bins = Reliability.Bins([true, false, true, true], [0.1, 0.2, 0.9, 0.7], 2);
        bins.Length.ShouldBe(2);
        bins[0].ShouldBe(new ReliabilityBin(0, 0.5, 2, (0.1 + 0.2) / 2, 0.5));
        bins[1].N.ShouldBe(2);
        bins[1].CameTrue.ShouldBe(1);
        Reliability.ExpectedError(bins)!.Value.ShouldBe((0.5 * 0.35) + (0.5 * 0.2), 1e-12);
    }

    [Fact]
    public void Bins_ProbabilityOnAnEdge_BelongsToTheBinBelow()
    {
        Reliability.Bins([true], [0.5], 2)[0].High.ShouldBe(0.5);
        Reliability.Bins([true], [0], 2)[0].Low.ShouldBe(0);
        Reliability.Bins([true], [1], 2)[0].High.ShouldBe(1);
    }

    [Fact]
    public void Bins_None_IsMisuse() => Should.Throw<ArgumentOutOfRangeException>(() => Reliability.Bins([true], [0.5], 0));

    [Fact]
    public void Bins_AnyProbabilities_HoldEveryRecordOnce() => Gen.Select(Gen.Bool, Gen.Double[0, 1]).Array[0, 60].Sample(cases =>
    {
        var bins = Reliability.Bins([.. cases.Select(c => c.Item1)], [.. cases.Select(c => c.Item2)]);
        return bins.Sum(bin => bin.N) == cases.Length && bins.All(bin => bin.Promised >= bin.Low - 1e-12 && bin.Promised <= bin.High + 1e-12)
            && Reliability.ExpectedError(bins) is null or (>= 0 and <= 1);
    });
}
