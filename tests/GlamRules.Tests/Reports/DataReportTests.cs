using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Curves;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Contributions;
using GlamRules.Reports;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;
using GlamRules.Statistics.Curves;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports;

/// <summary>What a reader learns of labels that are not there yet, and of rules that need not be.</summary>
public class DataReportTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Report_WithCurvesAndContributions_IsAsApproved(string language)
    {
        ReportDocument report = ReportBuilder.Build(Result(), CultureInfo.GetCultureInfo(language));
        Approved.Match(MarkdownWriter.Write(report with { Sections = [.. report.All.Where(s => s.Id is "data" or "rules")] }), "md", language);
    }

    [Fact]
    public void Html_OfALineChart_IsAsApproved()
    {
        using MachineCulture machine = new("de-DE");
        ReportDocument report = ReportBuilder.Build(Result(), CultureInfo.GetCultureInfo("en"));
        Approved.Match(HtmlWriter.WriteSection(report.All.Single(s => s.Id == "data"), report.Culture), "html");
    }

    [Theory]
    [InlineData(Reach.Reached, 1234, 980, 2049, "To beat the rules by the margin takes about 1,200 labelled records (between 980 and 2,000).")]
    [InlineData(Reach.OutOfReach, null, null, null, "More labels will not make the model beat the rules by the margin: the curve would not get there with 4,000 records.")]
    [InlineData(Reach.Unclear, 3600, 900, null, "these records can’t tell: by the curve about 3,600, at least 900, and perhaps no number is enough.")]
    [InlineData(Reach.Unclear, null, 900, null, "these records can’t tell: by the curve not even 4,000 records are enough, at best 900.")]
    public void Sentence_OfWhatItTakes_SaysHowSureItIs(Reach reach, int? records, int? low, int? high, string sentence) =>
        CurveSentence.Of(Result(), Curve() with { ToBeat = new RecordsFor(0.88, reach, records, low, high) }, new Wording(CultureInfo.GetCultureInfo("en"))).ShouldEndWith(sentence);

    [Fact]
    public void Sentence_OfAFewRules_SaysWhetherItHolds()
    {
        Wording words = new(CultureInfo.GetCultureInfo("en"));
        RuleSetAnatomy anatomy = Result().Anatomies[0];
        AnatomySentence.Of(Result(), anatomy with { Confirmed = anatomy.Confirmed! with { Verdict = Verdict.BAdds } }, words).ShouldContain("On the test records it does not hold");
        AnatomySentence.Of(Result(), anatomy with { Confirmed = null }, words).ShouldStartWith("None of the 3 rules can be spared");
    }

    [Fact]
    public void Results_WithCurvesAndContributions_HoldThem()
    {
        using MemoryStream stream = new();
        ResultsJsonWriter.Write(Result(), stream);
        string json = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        json.ShouldContain("\"contribution\": 0.08,\n      \"contributionOnDev\": 0.1,\n      \"decides\": 2,\n      \"subsumedBy\": null");
        json.ShouldContain("\"toBeat\": {\n        \"target\": 0.88,\n        \"reach\": \"unclear\",\n        \"records\": 1200,\n        \"low\": 700,\n        \"high\": null");
        json.ShouldContain("\"smallest\": {\n        \"rules\": [\n          \"form\"\n        ],\n        \"difference\": 0.005");
    }

    private static AssessmentResult Result() => SmallAssessment.Result with
    {
        Curves = [Curve()],
        Anatomies =
        [
            new RuleSetAnatomy
            {
                Predictor = "rules",
                Metric = "macro-f1",
                DevRecords = 300,
                Rules = [new RuleContribution("form", 0.1, 0.08, 90, 2, null), new RuleContribution("history", -0.002, 0, 12, 0, "form"), new RuleContribution("verse", 0, 0, 0, 0, null)],
                Without = 0.4,
                Written = [new RuleStep("form", 0.84), new RuleStep("history", 0.85), new RuleStep("verse", 0.85)],
                ByUse = [new RuleStep("form", 0.84), new RuleStep("history", 0.85), new RuleStep("verse", 0.85)],
                Smallest = ["form"],
                Confirmed = SmallAssessment.Result.Comparisons[0] with { A = "smallest", B = "rules", Difference = 0.005, Low = -0.01, High = 0.02, Verdict = Verdict.AIsEnough },
            },
        ],
    };

    private static LearningCurve Curve() => new()
    {
        Predictor = "model",
        Metric = "macro-f1",
        DevRecords = 300,
        Points = [Point(50, 0.6), Point(100, 0.68), Point(200, 0.75), new CurvePoint(400, [0.8], 0.8, 0.74, 0.85)],
        Fit = new PowerLaw(0.95, 2.2, 0.45),
        Rules = "rules",
        RulesValue = 0.85,
        ToEqual = new RecordsFor(0.85, Reach.Reached, 620, 410, 980),
        ToBeat = new RecordsFor(0.88, Reach.Unclear, 1200, 700, null),
    };

    private static CurvePoint Point(int records, double mean) => new(records, [mean - 0.02, mean, mean + 0.02], mean, mean - 0.05, mean + 0.04);
}
