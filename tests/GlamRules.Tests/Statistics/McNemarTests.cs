using CsCheck;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class McNemarTests
{
    private static readonly Gen<(int, int)> Counts = Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500]);

    [Theory]
    [InlineData(1, 7, 0.0703125, 0.0390625)]
    [InlineData(40, 20, 0.013489293731, 0.009853448195)]
    [InlineData(3, 3, 1, 1)]
    [InlineData(0, 0, 1, 1)]
    public void Tests_KnownCounts_GiveKnownP(int first, int second, double exact, double midP)
    {
        McNemar.Exact(first, second).ShouldBe(exact, 1e-9);
        McNemar.MidP(first, second).ShouldBe(midP, 1e-9);
    }

    [Fact]
    public void MidP_AnyCounts_NeverAboveTheExactP() =>
        Counts.Sample((first, second) => McNemar.MidP(first, second) <= McNemar.Exact(first, second) && McNemar.MidP(first, second) > -1e-12);

    [Fact]
    public void Tests_SystemsSwapped_AreTheSame() => Counts.Sample((first, second) =>
        McNemar.MidP(first, second) == McNemar.MidP(second, first) && McNemar.Exact(first, second) == McNemar.Exact(second, first));
}
