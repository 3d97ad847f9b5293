using System.Globalization;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Words;

public class WordingTests
{
    private static readonly Wording English = new(CultureInfo.GetCultureInfo("en"));
    private static readonly Wording German = new(CultureInfo.GetCultureInfo("de-DE"));

    [Fact]
    public void Numbers_FollowTheirCulture_NotTheMachines()
    {
        using MachineCulture machine = new("de-DE");
        English.Number(20825).ShouldBe("20,825");
        English.Figure(0.8412).ShouldBe("0.841");
        German.Number(20825).ShouldBe("20.825");
        German.Points(-0.056).ShouldBe("−5,6");
        English.SmallCount(3, "threshold").ShouldBe("three thresholds");
        Wording.List(["a", "b", "c"]).ShouldBe("a, b and c");
    }

    [Theory]
    [InlineData(0.02, "+2.0")]
    [InlineData(-0.02, "−2.0")]
    [InlineData(0.0004, "0.0")]
    [InlineData(null, "n/a")]
    public void Points_AlwaysHaveOneDigit(double? difference, string expected) => English.Points(difference).ShouldBe(expected);

    [Theory]
    [InlineData(-0.01, 0.024, "−1.0 to +2.4")]
    [InlineData(null, null, "interval undefined")]
    [InlineData(-0.01, null, "interval undefined")]
    public void PointInterval_Undefined_IsSaid(double? low, double? high, string expected) => English.PointInterval(low, high).ShouldBe(expected);

    [Theory]
    [InlineData(0.812, 0.886, "0.81–0.89")]
    [InlineData(0.976, 0.9804, "0.976–0.980")]
    [InlineData(-0.08, 0.07, "−0.08 to 0.07")]
    public void Interval_StaysReadable(double low, double high, string expected) => English.Interval(new Estimate(0.5, low, high)).ShouldBe(expected);

    [Theory]
    [InlineData(0.0, "0%")]
    [InlineData(0.001, "<1%")]
    [InlineData(0.999, ">99%")]
    [InlineData(1.0, "100%")]
    [InlineData(null, "n/a")]
    public void RoundPercent_NeverRoundsALittleToNothing(double? share, string expected) => English.RoundPercent(share).ShouldBe(expected);

    [Fact]
    public void PercentInterval_NarrowOne_KeepsItsEndsApart()
    {
        English.PercentInterval(new Estimate(0.91, 0.864, 0.943)).ShouldBe("86–94%");
        English.PercentInterval(new Estimate(0.999, 0.9962, 0.9997)).ShouldBe("99.6–100.0%");
        English.PercentInterval(default).ShouldBe("");
    }

    [Theory]
    [InlineData("macro-f1", "macro-F1")]
    [InlineData("accuracy", "accuracy")]
    [InlineData("matthews", "Matthews correlation")]
    [InlineData("cohen-kappa", "Cohen's kappa")]
    [InlineData("recall:Non-fiction", "recall of “Non-fiction”")]
    [InlineData("f1:A", "F1 of “A”")]
    [InlineData("records-per-second", "records per second")]
    public void MetricName_InASentence_IsWrittenAsOne(string id, string expected) => MetricWords.Name(id).ShouldBe(expected);

    [Fact]
    public void Gloss_OfEveryMetric_IsThere() =>
        GlamRules.Evaluation.Metrics.MetricCatalogue.All.ShouldAllBe(m => MetricWords.Gloss(m.IdFor("a")) != null);

    [Theory]
    [InlineData("plain & <b>", "plain & <b>")]
    [InlineData("a\u001b[31mred", "a\uFFFD[31mred")]
    [InlineData("two\r\nlines\tand tab", "two  lines and tab")]
    [InlineData("\u202Eturned\u2066", "\uFFFDturned\uFFFD")]
    public void Clean_TakesTheForceOutOfWhatSteers(string text, string expected) => ShownText.Clean(text).ShouldBe(expected);
}
