using GlamRules.Assessments.Curves;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Curves;

public class CrossingTests
{
    private const double Never = double.PositiveInfinity;

    [Fact]
    public void Of_AllResamplesGetThere_IsReachedWithItsInterval() =>
        Crossing.Of(0.9, 240, [.. Enumerable.Range(1, 100).Select(i => 200.0 + i)], 0.9, 100).ShouldBe(new RecordsFor(0.9, Reach.Reached, 240, 205, 295));

    [Fact]
    public void Of_NoneGetsThere_IsOutOfReach() =>
        Crossing.Of(0.9, Never, [Never, Never, Never, 5000], 0.9, 100).ShouldBe(new RecordsFor(0.9, Reach.OutOfReach, null, null, null));

    [Fact]
    public void Of_SomeGetThere_IsUnclear() =>
        Crossing.Of(0.9, 300, [300, 300, Never, Never], 0.9, 100).ShouldBe(new RecordsFor(0.9, Reach.Unclear, 300, 300, null));
}
