using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Reports;
using GlamRules.Reports.Document;
using GlamRules.Reports.Writers;
using GlamRules.Tests.Assessments.Sealing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Sections;

public sealed class SealSectionTests : IDisposable
{
    private readonly SealedCorpus _corpus = new();

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Report_AfterChangesBetweenLooks_SaysWhatChanged(string language)
    {
        using MachineCulture machine = new(language == "en" ? "de-DE" : "en-US");
        _corpus.Seal(16);
        _corpus.Look(17);
        _corpus.ChangeMargin();
        _corpus.Look(18, "second");
        _corpus.ChangeRule();
        Ledger ledger = _corpus.Look(19, "third");
        Approved.Match(Html(_corpus.Stand(), ledger, language), "html", language);
    }

    [Fact]
    public void Report_OfASealedRun_SaysWhenAndWhoAgreed()
    {
        _corpus.Seal(16);
        Ledger ledger = _corpus.Look(17);
        Approved.Match(Html(_corpus.Stand(), ledger, "en"), "html");
    }

    [Fact]
    public void Report_OfManyLooks_ShowsTheLastTwenty()
    {
        Ledger ledger = Ledger.Empty;
        for (int day = 1; day <= 25; day++)
        {
            ledger = _corpus.Look(day, FormattableString.Invariant($"{day}"));
        }

        string html = Html(_corpus.Stand(), ledger, "en");
        html.ShouldContain("The last 20 of 25 looks");
        html.ShouldNotContain("2026-01-05");
        html.ShouldContain("2026-01-06");
    }

    public void Dispose() => _corpus.Dispose();

    private static string Html(Standing standing, Ledger ledger, string language)
    {
        AssessmentResult result = SmallAssessment.Result with { Standing = standing, Ledger = ledger, ExploratoryReasons = standing.Reasons };
        ReportDocument report = ReportBuilder.Build(result, CultureInfo.GetCultureInfo(language));
        string html = HtmlWriter.WriteSection(report.All.Single(s => s.Id == "seal"), report.Culture);
        // The hash of a seal follows the version that made it.
        return standing.Seal is { } seal ? html.Replace(seal.Hash, "HASH", StringComparison.Ordinal) : html;
    }
}
