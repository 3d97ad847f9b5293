using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Calibration;
using GlamRules.Evaluation.Cascading;
using GlamRules.Reports;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;
using GlamRules.Tests.Evaluation.Cascading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports;

/// <summary>What cascades and confidences look like to a reader.</summary>
public class CascadeReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Together_AndHowSure_AreAsApproved(string language)
    {
        ReportDocument report = ReportBuilder.Build(WithCascade(), CultureInfo.GetCultureInfo(language));
        Approved.Match(MarkdownWriter.Write(report with { Sections = [.. report.All.Where(s => s.Id is "together" or "calibration")] }), "md", language);
    }

    [Fact]
    public void Charts_InACommaCulture_KeepPointsInTheirPlaces()
    {
        ReportDocument report = ReportBuilder.Build(WithCascade(), CultureInfo.GetCultureInfo("de-DE"));
        string html = HtmlWriter.WriteSection(report.All.First(s => s.Id == "calibration"), report.Culture);
        html.ShouldContain("<title id=\"c1t\">How sure, and how often right</title>");
        html.ShouldContain("<circle class=\"point\" cx=\"454\" cy=\"176\" r=\"4.5\"/>");
        html.ShouldNotMatch("(cx|cy|points|y1)=\"[0-9]+,[0-9]+\"");
    }

    [Fact]
    public void Results_WithACascade_HoldBoundedPointsAndChosenThresholds()
    {
        using MemoryStream stream = new();
        ResultsJsonWriter.Write(WithCascade(), stream);
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        System.Text.Json.JsonElement cascade = json.RootElement.GetProperty("cascades")[0];
        cascade.GetProperty("basis").GetString().ShouldBe("error");
        cascade.GetProperty("curves").GetArrayLength().ShouldBe(3);
        cascade.GetProperty("curves").EnumerateArray().ShouldAllBe(c => c.GetProperty("points").GetArrayLength() <= 40);
        cascade.GetProperty("curves")[0].GetProperty("chosen").GetProperty("thresholds").GetArrayLength().ShouldBe(2);
        json.RootElement.GetProperty("predictors")[0].GetProperty("calibration").GetProperty("n").GetInt32().ShouldBe(200);
        json.RootElement.GetProperty("predictors")[2].GetProperty("calibration").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void Gain_NothingAsked_SaysSo()
    {
        AssessmentResult result = WithCascade();
        LaterGain none = result.Cascades[0].Gain! with { Answered = 0 };
        CascadeWords.Gain(result, result.Cascades[0], none, new Wording(CultureInfo.InvariantCulture)).ShouldBe("The model has nothing to add here: no answer of its is asked for.");
    }

    [Theory]
    [InlineData(null, 0.01, 0.05, "So asking the model pays on")]
    [InlineData(null, -0.01, 0.05, "So it is not certain that asking the model pays on any part of the collection.")]
    [InlineData(120.5, 0.01, 0.05, "So it is not certain that asking the model pays on any part of the collection.")]
    public void Gain_IntervalBelowZero_IsNotCertain(double? saving, double low, double high, string expected)
    {
        AssessmentResult result = WithCascade();
        LaterGain gain = result.Cascades[0].Gain! with { Net = new Estimate(0, -0.1, 0.1), Spared = new Estimate(0.02, low, high), Saving = new Estimate(saving, -20, 261) };
        CascadeWords.Gain(result, result.Cascades[0], gain, new Wording(CultureInfo.InvariantCulture)).ShouldContain(expected);
    }

    private static AssessmentResult WithCascade()
    {
        AssessmentResult small = SmallAssessment.Result;
        CalibrationResult?[] calibrations =
        [
            CalibrationScorer.Score([.. Enumerable.Range(0, 200).Select(i => i < 100 ? i < 50 : i < 190)], [.. Enumerable.Range(0, 200).Select(i => i < 100 ? 0.65 : 0.9)], 0.95),
            CalibrationScorer.Score([.. Enumerable.Range(0, 100).Select(i => i < 80)], [.. Enumerable.Range(0, 100).Select(_ => 0.8)], 0.95),
            null,
        ];
        return small with
        {
            Predictors = [.. small.Predictors.Select((p, i) => p with { Calibration = calibrations[i] })],
            Cascades = [CascadeScorer.Score("rules+model", ["rules", "model"], null, Simulated.Records(1, 500), Simulated.Records(2, 1000), small.Definition.Criteria)],
        };
    }
}
