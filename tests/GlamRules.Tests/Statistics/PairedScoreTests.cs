using CsCheck;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class PairedScoreTests
{
    private static readonly Gen<(int First, int Second, int N, double Confidence)> Cases =
        from n in Gen.Int[1, 3000]
        from first in Gen.Int[0, n]
        from second in Gen.Int[0, n - first]
        from confidence in Gen.Double[0.5, 0.999]
        select (first, second, n, confidence);

    [Theory]
    [InlineData(1, 7, 21, 0.90, -0.481622491844, -0.074630768476)]
    [InlineData(1, 7, 21, 0.95, -0.517232276421, -0.026003032481)]
    public void Interval_KnownCounts_GivesKnownInterval(int first, int second, int n, double confidence, double low, double high)
    {
        Interval interval = PairedScore.Interval(first, second, n, confidence)!.Value;
        interval.Low.ShouldBe(low, 1e-9);
        interval.High.ShouldBe(high, 1e-9);
    }

    [Fact]
    public void Interval_NoDiscordantRecord_IsThatOfTheScoreAtZero()
    {
        // n d = z^2 (1 - d), solved by hand.
        const double Square = 1.959963984540054 * 1.959963984540054;
        Interval interval = PairedScore.Interval(0, 0, 50, 0.95)!.Value;
        interval.High.ShouldBe(Square / (50 + Square), 1e-12);
        interval.Low.ShouldBe(-interval.High);
    }

    [Fact]
    public void Interval_NoRecords_IsAbsent() => PairedScore.Interval(0, 0, 0, 0.95).ShouldBeNull();

    [Fact]
    public void Interval_AnyCounts_ContainsTheDifference() => Cases.Sample((first, second, n, confidence) =>
    {
        Interval interval = PairedScore.Interval(first, second, n, confidence)!.Value;
        return interval.Contains((double)(first - second) / n) && interval.Low >= -1 && interval.High <= 1;
    });

    [Fact]
    public void Interval_SystemsSwapped_IsMirroredToTheLastDigit() => Cases.Sample((first, second, n, confidence) =>
    {
        Interval one = PairedScore.Interval(first, second, n, confidence)!.Value;
        Interval other = PairedScore.Interval(second, first, n, confidence)!.Value;
        return one.Low == -other.High && one.High == -other.Low;
    });

    [Fact]
    public void Interval_MoreConfidence_IsNoNarrower() => Cases.Sample((first, second, n, confidence) =>
        PairedScore.Interval(first, second, n, confidence)!.Value.Width
            <= PairedScore.Interval(first, second, n, (1 + confidence) / 2)!.Value.Width + 1e-12);

    [Fact]
    public void Statistic_AtEitherEnd_IsTheQuantileOfTheLevel() => Cases.Sample((first, second, n, confidence) =>
    {
        double high = PairedScore.Interval(first, second, n, confidence)!.Value.High;
        return high == 1 || Math.Abs(PairedScore.Statistic(first, second, n, high) + NormalQuantile.TwoSided(confidence)) < 1e-6;
    });
}
