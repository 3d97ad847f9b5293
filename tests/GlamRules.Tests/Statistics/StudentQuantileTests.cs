using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class StudentQuantileTests
{
    // Tables of Student's distribution.
    [Theory]
    [InlineData(0.95, 1, 12.7062047364)]
    [InlineData(0.95, 9, 2.2621571628)]
    [InlineData(0.99, 30, 2.7499956536)]
    [InlineData(0.9999, 1, 6366.1976713)]
    public void TwoSided_KnownDegrees_IsAsTabulated(double confidence, double freedom, double expected) =>
        StudentQuantile.TwoSided(confidence, freedom).ShouldBe(expected, expected * 1e-8);

    [Fact]
    public void TwoSided_ManyDegrees_IsThatOfTheNormal() =>
        StudentQuantile.TwoSided(0.95, 1e7).ShouldBe(NormalQuantile.TwoSided(0.95), 1e-6);

    [Fact]
    public void TwoSided_FewerThanOneDegree_IsMisuse() =>
        Should.Throw<ArgumentOutOfRangeException>(() => StudentQuantile.TwoSided(0.95, 0.5));
}
