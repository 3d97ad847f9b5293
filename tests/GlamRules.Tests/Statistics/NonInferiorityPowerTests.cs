using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics;

public class NonInferiorityPowerTests
{
    public static TheoryData<double, double, int, int> Table => new()
    {
        { 0.02, 0.05, 812, 1046 }, { 0.02, 0.10, 1568, 1988 }, { 0.02, 0.20, 3113, 3946 }, { 0.02, 0.30, 4649, 5912 },
        { 0.03, 0.05, 380, 496 }, { 0.03, 0.10, 705, 903 }, { 0.03, 0.20, 1383, 1756 }, { 0.03, 0.30, 2068, 2620 },
        { 0.05, 0.05, 158, 205 }, { 0.05, 0.10, 269, 339 }, { 0.05, 0.20, 502, 640 }, { 0.05, 0.30, 747, 946 },
        { 0.10, 0.05, 49, 69 }, { 0.10, 0.10, 74, 97 }, { 0.10, 0.20, 130, 165 }, { 0.10, 0.30, 189, 239 },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void RecordsNeeded_MarginAndDiscordance_AgreesWithTheTable(double margin, double discordance, int atNinety, int atNinetyFive)
    {
        // Power falls back after each tooth of the saw, so "the number" is sharp to a few records only.
        Needed(0.05).ShouldBe(atNinety, atNinety * 0.025);
        Needed(0.025).ShouldBe(atNinetyFive, atNinetyFive * 0.025);

        double Needed(double alpha) => NonInferiorityPower.RecordsNeeded(discordance, margin, alpha)!.Value;
    }

    [Fact]
    public void RecordsNeeded_NoDiscordance_IsWhereTheScoreIntervalFallsBelowTheMargin()
    {
        int needed = NonInferiorityPower.RecordsNeeded(0, 0.05, 0.025)!.Value;
        PairedScore.Interval(0, 0, needed, 0.95)!.Value.High.ShouldBeLessThan(0.05);
        PairedScore.Interval(0, 0, needed - 1, 0.95)!.Value.High.ShouldBeGreaterThanOrEqualTo(0.05);
    }

    [Fact]
    public void RecordsNeeded_TinyMargin_IsFoundWithoutEnumeration() =>
        NonInferiorityPower.RecordsNeeded(0.2, 0.001, 0.025)!.Value.ShouldBeInRange(1_500_000, 1_650_000);

    [Fact]
    public void Power_CountedAndInTheLimit_Meet()
    {
        double counted = NonInferiorityPower.Of(NonInferiorityPower.EnumerationLimit, 0.2, 0.0125, 0.025);
        double limit = NonInferiorityPower.Of(NonInferiorityPower.EnumerationLimit + 1, 0.2, 0.0125, 0.025);
        counted.ShouldBe(limit, 0.01);
    }

    [Fact]
    public void Power_SmallCase_IsTheSumOverAllTables()
    {
        const int N = 30;
        double sum = 0;
        for (int first = 0; first <= N; first++)
        {
            for (int second = 0; first + second <= N; second++)
            {
                if (PairedScore.Interval(first, second, N, 0.90)!.Value.High < 0.2)
                {
                    sum += Multinomial(first, second, N - first - second) * Math.Pow(0.1, first + second) * Math.Pow(0.8, N - first - second);
                }
            }
        }

        NonInferiorityPower.Of(N, 0.2, 0.2, 0.05).ShouldBe(sum, 1e-10);

        static double Multinomial(int a, int b, int c) => Factorial(a + b + c) / Factorial(a) / Factorial(b) / Factorial(c);
        static double Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
    }

    [Fact]
    public void SmallestDetectable_RecordsNeededForAMargin_IsAboutThatMargin()
    {
        int needed = NonInferiorityPower.RecordsNeeded(0.1, 0.05, 0.025)!.Value;
        NonInferiorityPower.SmallestDetectable(needed, 0.1, 0.025)!.Value.ShouldBe(0.05, 0.001);
    }

    [Fact]
    public void SmallestDetectable_NoRecords_IsAbsent() => NonInferiorityPower.SmallestDetectable(0, 0.1, 0.025).ShouldBeNull();

    [Fact]
    public void RecordsNeeded_FromAStandardError_GrowsWithItsSquare()
    {
        NonInferiorityPower.RecordsNeeded(1000, 0.01, 0.05, 0.025)!.Value.ShouldBe(314);
        NonInferiorityPower.RecordsNeeded(1000, 0.02, 0.05, 0.025)!.Value.ShouldBeInRange(1255, 1256);
        NonInferiorityPower.RecordsNeeded(1000, 0, 0.05, 0.025).ShouldBeNull();
    }
}
