using GlamRules.Segments;
using GlamRules.Segments.Searching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Segments.Searching;

public class DiverseChoiceTests
{
    [Fact]
    public void Of_SegmentsOfTheSameRecords_KeepsTheBest() =>
        Names(Of("best", SegmentClaim.BAhead, 0, 50), Of("alike", SegmentClaim.BAhead, 5, 50), Of("within", SegmentClaim.BAhead, 10, 20), Of("apart", SegmentClaim.BAhead, 60, 90))
            .ShouldBe(["best", "apart"]);

    [Fact]
    public void Of_ManyOfOneClaim_LeavesRoomForTheOthers() =>
        Names(
            Of("b1", SegmentClaim.BAhead, 0, 10), Of("b2", SegmentClaim.BAhead, 10, 20), Of("b3", SegmentClaim.BAhead, 20, 30), Of("b4", SegmentClaim.BAhead, 30, 40),
            Of("a1", SegmentClaim.AAhead, 0, 10), Of("e1", SegmentClaim.AIsEnough, 0, 10), Of("e2", SegmentClaim.AIsEnough, 10, 20), Of("e3", SegmentClaim.AIsEnough, 20, 30))
            .ShouldBe(["b1", "b2", "b3", "a1", "e1", "e2"]);

    private static string[] Names(params Candidate[] candidates) => [.. DiverseChoice.Of([.. candidates]).Select(c => c.Conditions[0].Value)];

    private static Candidate Of(string name, SegmentClaim claim, int from, int to) =>
        new([new SegmentCondition(SegmentSubject.Word, "title", name)], RecordSet.Of(100, i => i >= from && i < to), claim, 0.1, 1);
}
