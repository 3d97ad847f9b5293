using CsCheck;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class ProportionIntervalTests
{
    private static readonly Gen<(int Successes, int Trials, double Confidence)> Cases =
        from trials in Gen.Int[1, 2000]
        from successes in Gen.Int[0, trials]
        from confidence in Gen.Double[0.5, 0.999]
        select (successes, trials, confidence);

    [Theory]
    [InlineData(0, 30, 0.95, 0, 0.113513393174)]
    [InlineData(870, 1000, 0.95, 0.847731973346, 0.889436225375)]
    public void Wilson_KnownCounts_GivesKnownInterval(int successes, int trials, double confidence, double low, double high) =>
        ShouldBe(ProportionInterval.Wilson(successes, trials, confidence), low, high);

    [Theory]
    [InlineData(0, 30, 0.95, 1.6231861e-05, 0.079678173817)]
    [InlineData(870, 1000, 0.95, 0.84809599436, 0.889766163924)]
    public void Jeffreys_KnownCounts_GivesKnownInterval(int successes, int trials, double confidence, double low, double high) =>
        ShouldBe(ProportionInterval.Jeffreys(successes, trials, confidence), low, high);

    [Theory]
    [InlineData(0, 30, 0.95, 0, 0.115703308222)]
    [InlineData(870, 1000, 0.95, 0.8475635054, 0.890230687546)]
    public void ClopperPearson_KnownCounts_GivesKnownInterval(int successes, int trials, double confidence, double low, double high) =>
        ShouldBe(ProportionInterval.ClopperPearson(successes, trials, confidence), low, high);

    [Fact]
    public void Wilson_NoTrials_IsAbsent() => ProportionInterval.Wilson(0, 0, 0.95).ShouldBeNull();

    [Fact]
    public void Wilson_AnyCounts_ContainsTheShareWithinZeroAndOne() => Cases.Sample((successes, trials, confidence) =>
    {
        Interval interval = ProportionInterval.Wilson(successes, trials, confidence)!.Value;
        return interval.Contains((double)successes / trials) && interval.Low >= 0 && interval.High <= 1;
    });

    [Fact]
    public void Wilson_SuccessesForFailures_IsMirrored() => Cases.Sample((successes, trials, confidence) =>
    {
        Interval one = ProportionInterval.Wilson(successes, trials, confidence)!.Value;
        Interval other = ProportionInterval.Wilson(trials - successes, trials, confidence)!.Value;
        return Math.Abs(one.Low + other.High - 1) < 1e-12;
    });

    [Fact]
    public void Wilson_MoreConfidence_IsNoNarrower() => Cases.Sample((successes, trials, confidence) =>
        ProportionInterval.Wilson(successes, trials, confidence)!.Value.Width
            <= ProportionInterval.Wilson(successes, trials, (1 + confidence) / 2)!.Value.Width);

    private static void ShouldBe(Interval? interval, double low, double high)
    {
        interval!.Value.Low.ShouldBe(low, 1e-9);
        interval.Value.High.ShouldBe(high, 1e-9);
    }
}
