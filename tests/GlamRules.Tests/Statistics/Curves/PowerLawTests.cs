using CsCheck;
using GlamRules.Statistics.Curves;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Curves;

public class PowerLawTests
{
    private static readonly double[] Sizes = [50, 100, 200, 400, 800];

    [Theory]
    [InlineData(0.9, 2, 0.5)]
    [InlineData(0.7, 1.5, 0.3)]
    [InlineData(1, 5, 1)]
    public void Fit_PointsOfACurve_GivesItBack(double plateau, double gap, double rate)
    {
        PowerLaw truth = new(plateau, gap, rate);
        PowerLaw fit = PowerLaw.Fit(Sizes, [.. Sizes.Select(truth.At)], 1)!.Value;
        fit.Plateau.ShouldBe(plateau, 1e-9);
        fit.Gap.ShouldBe(gap, 1e-9);
        fit.Rate.ShouldBe(rate, 1e-9);
    }

    [Fact]
    public void Fit_ThreePoints_IsNone() => PowerLaw.Fit([50, 100, 200], [0.5, 0.6, 0.7], 1).ShouldBeNull();

    [Fact]
    public void Fit_AnyPoints_NeverFallsAndStaysBelowTheGreatest() =>
        Gen.Double[0, 1].Array[5].Sample(values =>
        {
            PowerLaw fit = PowerLaw.Fit(Sizes, values, 1)!.Value;
            return fit.Plateau <= 1 + 1e-12 && fit.Gap >= 0 && fit.At(800) >= fit.At(50);
        });

    [Fact]
    public void RecordsFor_AValueBelowThePlateau_IsWhereTheCurveReachesIt() =>
        new PowerLaw(0.9, 2, 0.5).RecordsFor(0.8).ShouldBe(400, 1e-9);

    [Theory]
    [InlineData(0.9, double.PositiveInfinity)]
    [InlineData(0.95, double.PositiveInfinity)]
    [InlineData(-9, 1)]
    public void RecordsFor_ValuesBeyondTheCurve_IsNeverOrAtOnce(double value, double records) =>
        new PowerLaw(0.9, 2, 0.5).RecordsFor(value).ShouldBe(records);
}
