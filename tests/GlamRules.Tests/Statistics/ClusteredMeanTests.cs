using GlamRules.Statistics;
using MathNet.Numerics.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class ClusteredMeanTests
{
    private static readonly double[] Values = [1, 4, 2, 8, 5, 7];

    [Fact]
    public void Interval_GroupsOfOne_IsStudents()
    {
        Interval interval = ClusteredMean.Interval(Values, [0, 1, 2, 3, 4, 5], 0.95)!.Value;
        double half = 2.570581836 * Values.StandardDeviation() / Math.Sqrt(6);
        interval.Low.ShouldBe(4.5 - half, 1e-8);
        interval.High.ShouldBe(4.5 + half, 1e-8);
    }

    [Fact]
    public void Interval_EveryRecordTwiceInItsGroup_IsThatOfOnce()
    {
        Interval once = ClusteredMean.Interval(Values, [0, 1, 2, 3, 4, 5], 0.9)!.Value;
        Interval twice = ClusteredMean.Interval([.. Values, .. Values], [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5], 0.9)!.Value;
        twice.Low.ShouldBe(once.Low, 1e-12);
        twice.High.ShouldBe(once.High, 1e-12);
    }

    [Fact]
    public void Interval_OneGroup_IsUndefined() => ClusteredMean.Interval(Values, new int[6], 0.95).ShouldBeNull();
}
