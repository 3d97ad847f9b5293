using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

/// <summary>What every figure says of nothing, of one record, and of systems that are all right or all wrong.</summary>
public class DegenerateTests
{
    [Fact]
    public void Proportions_NoTrials_AreAbsent()
    {
        ProportionInterval.Wilson(0, 0, 0.95).ShouldBeNull();
        ProportionInterval.Jeffreys(0, 0, 0.95).ShouldBeNull();
        ProportionInterval.ClopperPearson(0, 0, 0.95).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(0, 1000)]
    [InlineData(1000, 1000)]
    public void Proportions_AllRightOrAllWrong_StayWithinZeroAndOne(int successes, int trials)
    {
        foreach (Interval? interval in new[] { ProportionInterval.Wilson(successes, trials, 0.95), ProportionInterval.Jeffreys(successes, trials, 0.95), ProportionInterval.ClopperPearson(successes, trials, 0.95) })
        {
            interval!.Value.Low.ShouldBeGreaterThanOrEqualTo(0);
            interval.Value.High.ShouldBeLessThanOrEqualTo(1);
            interval.Value.Width.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void PairedScore_OneRecord_SaysNearlyNothing(int first, int second) =>
        PairedScore.Interval(first, second, 1, 0.95)!.Value.Width.ShouldBeGreaterThan(1);

    [Fact]
    public void PairedScore_OneSideWinsEverywhere_EndsAtOne()
    {
        PairedScore.Interval(50, 0, 50, 0.95)!.Value.High.ShouldBe(1);
        PairedScore.Interval(0, 50, 50, 0.95)!.Value.Low.ShouldBe(-1);
    }

    [Fact]
    public void McNemar_NoDiscordantRecord_IsNoEvidence()
    {
        McNemar.Exact(0, 0).ShouldBe(1);
        McNemar.MidP(0, 0).ShouldBe(1);
        McNemar.Asymptotic(0, 0).ShouldBe(1);
    }

    [Fact]
    public void Bootstrap_NothingResampled_IsAbsent()
    {
        BootstrapDistribution none = new(double.NaN, [], [], []);
        none.StandardError.ShouldBeNull();
        none.Bca(0.95).ShouldBeNull();
        new BootstrapDistribution(1, [1, 1, 1], [1], [3]).StandardError.ShouldBe(0);
        new BootstrapDistribution(1, [1, 1, 1], [1], [3]).Bca(0.95).ShouldBeNull();
    }

    [Fact]
    public void Power_NoRecordsOrNoMargin_CannotBeSaid()
    {
        NonInferiorityPower.SmallestDetectable(0, 0.1, 0.025).ShouldBeNull();
        NonInferiorityPower.RecordsNeeded(0.1, 0, 0.025).ShouldBeNull();
        NonInferiorityPower.RecordsNeeded(0.1, 1, 0.025).ShouldBeNull();
        NonInferiorityPower.Of(1, 0.5, 0.05, 0.025).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Holm_NoP_IsNone() => Holm.Adjust([]).ShouldBeEmpty();

    [Fact]
    public void RandomizationP_NoRounds_IsNoEvidence() => RandomizationP.Of(0, 0).ShouldBe(1);

    [Fact]
    public void Misuse_MoreSuccessesThanTrials_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(2, 1, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(-1, 1, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => PairedScore.Interval(2, 2, 3, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => NormalQuantile.TwoSided(1));
        Should.Throw<ArgumentOutOfRangeException>(() => new SeededRandom(1).Next(0));
    }
}
