using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Reports;
using GlamRules.Reports.Document;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports;

public class ReportTests
{
    public static TheoryData<string> Sections => [.. Build(SmallAssessment.Repeated, "en").All.Select(s => s.Id)];

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Markdown_OfASmallAssessment_IsAsApproved(string language)
    {
        using MachineCulture machine = new(language == "" ? "de-DE" : "en-US");
        Approved.Match(MarkdownWriter.Write(Build(SmallAssessment.Repeated, language)), "md", language);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Html_OfEachSection_IsAsApproved(string id)
    {
        using MachineCulture machine = new("de-DE");
        ReportDocument report = Build(SmallAssessment.Repeated, "en");
        Approved.Match(HtmlWriter.WriteSection(report.All.Single(s => s.Id == id) with { Parts = [] }, report.Culture), "html", id);
    }

    [Fact]
    public void Html_InACommaCulture_WritesItsNumbersAndKeepsItsDrawings()
    {
        ReportDocument report = Build(SmallAssessment.Result, "de-DE");
        string html = HtmlWriter.WriteSection(report.All.Single(s => s.Id == "where"), report.Culture);
        html.ShouldContain(">−2,0</text>");
        html.ShouldNotMatch("(x|x1|cx|y|width)=\"[^\"]*,");
    }

    [Fact]
    public void Report_OfSetsOfLabels_HasNoConfusionAndSpeaksOfWholeSets()
    {
        AssessmentResult sets = SmallAssessment.OfSets();
        ReportDocument report = Build(sets, "en");
        report.All.ShouldNotContain(s => s.Id == "confusion");
        string text = MarkdownWriter.Write(report);
        text.ShouldContain("wholly right");
        text.ShouldContain("Fiction · Non-fiction");
        text.ShouldNotContain("Conflict");
    }

    private static ReportDocument Build(AssessmentResult result, string language) => ReportBuilder.Build(result, CultureInfo.GetCultureInfo(language));
}
