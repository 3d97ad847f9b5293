using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GlamRules.Reports.Document;
using GlamRules.Reports.Triaging;
using GlamRules.Reports.Writers;
using GlamRules.Tests.Triage;
using GlamRules.Triage;
using GlamRules.Triage.Scoring;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Triaging;

public class TriageReportTests
{
    private const string Hostile = "<script>alert(1)</script> \"x\" & 'y' | \u202Eevil\u001B[31m";

    public static TheoryData<string> Sections => [.. Build("en").Sections.Select(s => s.Id)];

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Markdown_OfTheExample_IsAsApproved(string language)
    {
        using MachineCulture machine = new(language == "en" ? "de-DE" : "en-US");
        Approved.Match(MarkdownWriter.Write(Build(language)), "md", language);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Html_OfEachSection_IsAsApproved(string id)
    {
        using MachineCulture machine = new("de-DE");
        Approved.Match(HtmlWriter.WriteSection(Build("en").Sections.Single(s => s.Id == id), CultureInfo.GetCultureInfo("en")), "html", id);
    }

    [Fact]
    public void Results_OfSomeOfTheExample_AreAsApproved()
    {
        using MachineCulture machine = new("de-DE");
        using TemporaryFolder folder = new();
        TriageDefinition some = SomeProjects.Example;
        TriageFolder.Write(TriageScoring.Run(some with { Projects = [some.Projects[0], some.Projects[4]] }), folder.Path, CultureInfo.GetCultureInfo("en"));
        Approved.Match(File.ReadAllText(Path.Combine(folder.Path, TriageFolder.Results)), "json");
        Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ShouldBe(["triage-results.json", "triage.html", "triage.md"]);
    }

    [Fact]
    public void Page_InACommaCulture_KeepsItsDrawings() =>
        HtmlWriter.Write(Build("de-DE")).ShouldNotMatch("(x|x1|x2|y1|y2|cx|cy|y|width)=\"[^\"]*,");

    [Fact]
    public void Page_IsWellFormedAndAllowsNoScript()
    {
        string page = HtmlWriter.Write(Build("en"));
        Should.NotThrow(() => XDocument.Parse(Regex.Replace(page[page.IndexOf("<html", StringComparison.Ordinal)..], "<(meta [^>]*)>", "<$1/>")));
        page.ShouldNotMatch("<script|<link|<img|<iframe| style=| on[a-z]+=|https?://");
        page.ShouldMatch("<svg [^>]*role=\"img\" aria-labelledby=\"(q\\d)t \\1d\"><title id=\"\\1t\">[^<]+</title><desc id=\"\\1d\">[^<]+</desc>");
    }

    [Fact]
    public void Report_OfHostileText_ShowsItAndNothingElse()
    {
        Project project = SomeProjects.Example.Projects[0] with { Name = Hostile, Idea = Hostile, Owner = Hostile };
        foreach (string id in project.Answers.Keys)
        {
            project = project with { Answers = project.Answers.SetItem(id, project.Answers[id] with { Note = Hostile }) };
        }

        ReportDocument report = TriageReport.Build(TriageScoring.Run(new TriageDefinition(Hostile, [project], Weights.Default)), CultureInfo.GetCultureInfo("en"));
        string page = HtmlWriter.Write(report);
        Should.NotThrow(() => XDocument.Parse(Regex.Replace(page[page.IndexOf("<html", StringComparison.Ordinal)..], "<(meta [^>]*)>", "<$1/>")));
        string markdown = MarkdownWriter.Write(report);
        page.ShouldNotContain("<script");
        markdown.ShouldNotMatch("(?<!\\\\)<script");
        foreach (string text in (string[])[page, markdown])
        {
            text.EnumerateRunes().ShouldNotContain(r => r.Value == 0x202E || r.Value == 0x1B);
        }
    }

    [Fact]
    public void Report_OfNothingKnown_SaysThatNothingCanBePutInOrder()
    {
        TriageResult result = TriageScoring.Run(new TriageDefinition("t", [SomeProjects.Empty("a"), SomeProjects.Empty("b")], Weights.Default));
        string text = MarkdownWriter.Write(TriageReport.Build(result, CultureInfo.GetCultureInfo("en")));
        text.ShouldContain("Nothing can be put in order yet");
        text.ShouldContain("Begin with the questions below.");
        text.ShouldNotContain("NaN");
    }

    private static ReportDocument Build(string language) => TriageReport.Build(TriageScoring.Run(SomeProjects.Example), CultureInfo.GetCultureInfo(language));
}
