using System.Globalization;
using System.Text;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;
using GlamRules.Segments;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports;

/// <summary>How segments are told to a reader.</summary>
public class SegmentReportTests
{
    private static readonly SegmentFindings Found = new(
        "rules", "model", "accuracy", 1234,
        [
            new([new(SegmentSubject.MoreWords, "title", "12")], SegmentClaim.BAhead, 210, 0.12, 340, 0.0912, 0.05, 0.13, 0.03, 0.15, true, Verdict.BBetterSizeUnclear),
            new([new(SegmentSubject.Slice, "decade", "1850s"), new(SegmentSubject.Answer, "rules", "Fiction")], SegmentClaim.BAhead, 40, 0.2, 25, 0.04, -0.1, 0.2, -0.2, 0.3, false, Verdict.TooFewToJudge),
            new([new(SegmentSubject.NoRule, "rules")], SegmentClaim.AAhead, 90, -0.08, 130, -0.115, -0.2, -0.05, -0.22, -0.01, true, Verdict.ABetter),
            new([new(SegmentSubject.Language, "title", "de")], SegmentClaim.AAhead, 90, -0.08, 430, 0.001, -0.01, 0.015, -0.02, 0.02, false, Verdict.AIsEnough),
            new([new(SegmentSubject.AtMostWords, "title", "1")], SegmentClaim.AIsEnough, 400, 0.002, 600, 0.001, -0.01, 0.012, -0.012, 0.014, true, Verdict.AIsEnough),
            new([new(SegmentSubject.Rule, "rules", "form")], SegmentClaim.AIsEnough, 44, 0, 0, null, null, null, null, null, false, Verdict.TooFewToJudge),
        ],
        null);

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Where_WithSegments_IsAsApproved(string language) => Approved.Match(Where(With(Found), language), "md", language);

    [Fact]
    public void Results_WithSegments_AreAsApproved()
    {
        using MemoryStream stream = new();
        ResultsJsonWriter.Write(With(Found with { Segments = Found.Segments[..2] }), stream);
        string json = Encoding.UTF8.GetString(stream.ToArray());
        int from = json.IndexOf("      \"segmentSearch\"", StringComparison.Ordinal);
        Approved.Match(json[from..json.IndexOf("  \"rules\"", StringComparison.Ordinal)], "txt");
    }

    [Theory]
    [InlineData(NoSegments.NotTest, "only when test is scored")]
    [InlineData(NoSegments.NotAskedOnDev, "the rules or the model can’t be asked about the dev records fairly")]
    [InlineData(NoSegments.FewOnDev, "too few dev records")]
    [InlineData(NoSegments.NoFigureOfRecords, "macro-F1 has no figure of single records")]
    [InlineData(NoSegments.NoneStoodOut, "1,234 segments of the dev records were searched")]
    public void Where_WithoutSegments_SaysWhy(NoSegments reason, string says) => Where(With(Found with { Segments = [], None = reason }), "en").ShouldContain(says);

    [Fact]
    public void Sentence_OfCosts_IsInTheirUnit()
    {
        AssessmentResult result = With(Found with { Metric = "cost" });
        Comparison comparison = result.Comparisons[0] with { Unit = "EUR" };
        SegmentComparison segment = Found.Segments[0] with { Difference = 1200, LowAdjusted = 300, HighAdjusted = 2000 };
        new SegmentSentence(result, comparison, result.Segments[0], new Wording(CultureInfo.GetCultureInfo("en"))).Of(segment)
            .ShouldBe("Where the title has more than 12 words, the model is better than the rules by 1,200 EUR in cost (+300 EUR to +2,000 EUR on 340 records); found on dev, confirmed on test.");
    }

    [Theory]
    [InlineData(SegmentSubject.Value, "target", "x", "the target is or includes “x”")]
    [InlineData(SegmentSubject.Missing, "note", "", "the note is missing")]
    [InlineData(SegmentSubject.Below, "decade", "1860", "the decade is before 1860")]
    [InlineData(SegmentSubject.From, "decade", "1860", "the decade is 1860 or later")]
    [InlineData(SegmentSubject.Below, "pages", "99.5", "the pages is below 99.5")]
    [InlineData(SegmentSubject.From, "pages", "120", "the pages is 120 or more")]
    [InlineData(SegmentSubject.AtMostCharacters, "title", "20", "the title has at most 20 characters")]
    [InlineData(SegmentSubject.MoreCharacters, "title", "20", "the title has more than 20 characters")]
    [InlineData(SegmentSubject.Language, "title", "und", "the language of the title can’t be told")]
    [InlineData(SegmentSubject.Script, "title", "Greek", "the title is in Greek letters")]
    [InlineData(SegmentSubject.Word, "title", "novel", "the title has the word “novel”")]
    [InlineData(SegmentSubject.Mark, "title", "digit", "the title has a digit")]
    [InlineData(SegmentSubject.Mark, "title", "[", "the title has a square bracket")]
    [InlineData(SegmentSubject.Conflict, "rules", "", "rules vote against each other")]
    [InlineData(SegmentSubject.Conflict, "model", "", "rules of the model vote against each other")]
    [InlineData(SegmentSubject.NoAnswer, "rules", "", "the rules give no answer")]
    [InlineData(SegmentSubject.Answer, "model", "Fiction", "the model answers “Fiction”")]
    public void Clauses_OfACondition_ReadAsASentenceDoes(SegmentSubject subject, string field, string value, string clause) =>
        SegmentWords.Clauses([new SegmentCondition(subject, field, value)], SmallAssessment.Result).ShouldBe(clause);

    private static AssessmentResult With(SegmentFindings findings) => SmallAssessment.Result with { Segments = [findings] };

    private static string Where(AssessmentResult result, string language)
    {
        ReportDocument report = ReportBuilder.Build(result, CultureInfo.GetCultureInfo(language));
        return MarkdownWriter.Write(report with { Sections = [.. report.All.Where(s => s.Id == "where")] });
    }
}
