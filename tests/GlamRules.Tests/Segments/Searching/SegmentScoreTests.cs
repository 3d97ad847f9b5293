using GlamRules.Segments;
using GlamRules.Segments.Searching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Segments.Searching;

public class SegmentScoreTests
{
    // Of 200 records b gains 40, all among the first 100.
    private static readonly RecordGains Gains = new([.. Enumerable.Range(0, 200).Select(i => i < 40 ? 1.0 : 0)]);

    [Fact]
    public void Of_SegmentWithAllTheGain_IsTheLowerBoundTimesTheRootOfItsShare()
    {
        // Mean .4 drawn to (40 + 10 x .2) / 110, variance to (24 + 10 x .16) / 110; elsewhere nothing is gained.
        double variance = 25.6 / 110;
        double expected = ((42.0 / 110) - (2 * Math.Sqrt((variance / 100) + (0.16 / 100)))) * Math.Sqrt(0.5);
        Score(SegmentClaim.BAhead, 100, 40).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Of_TheOtherDirection_DoesNotStandOut() => Score(SegmentClaim.AAhead, 100, 40).ShouldBeLessThan(0);

    [Fact]
    public void Of_SameMeanAsElsewhere_DoesNotStandOut() => Score(SegmentClaim.BAhead, 100, 20).ShouldBeLessThan(0);

    [Fact]
    public void Of_MoreRecordsOfTheSameMean_ScoresHigher() => Score(SegmentClaim.BAhead, 60, 36).ShouldBeGreaterThan(Score(SegmentClaim.BAhead, 30, 18));

    [Fact]
    public void Of_NoGainInAQuarter_IsEnoughThereAndNotInTwenty()
    {
        Score(SegmentClaim.AIsEnough, 50, 0).ShouldBeGreaterThan(0);
        Score(SegmentClaim.AIsEnough, 19, 0).ShouldBe(double.NegativeInfinity);
    }

    [Fact]
    public void Of_NoGainAnywhereToMatter_IsNotWorthSaying() => new SegmentScore(Gains, 0.4).Of(SegmentClaim.AIsEnough, 50, 0, 0).ShouldBeLessThan(0);

    private static double Score(SegmentClaim claim, int n, int gained) => new SegmentScore(Gains, 0.1).Of(claim, n, gained, gained);
}
