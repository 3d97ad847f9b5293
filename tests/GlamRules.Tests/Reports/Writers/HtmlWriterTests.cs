using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GlamRules.Reports;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

public class HtmlWriterTests
{
    private static readonly string Page = HtmlWriter.Write(ReportBuilder.Build(SmallAssessment.Repeated, CultureInfo.GetCultureInfo("en")));

    [Fact]
    public void Page_AllowsNothingButItsOwnStyleAndScript()
    {
        Page.ShouldContain($"content=\"default-src 'none'; style-src 'sha256-{Hash("style")}'; script-src 'sha256-{Hash("script")}'; base-uri 'none'; form-action 'none'\"");
        Page.ShouldNotMatch("<link|<img|<iframe| style=| on[a-z]+=|src=|(href|url)[=(]\"?https?:");
        Regex.Count(Page, "<script").ShouldBe(1);

        static string Hash(string tag) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Regex.Match(Page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value)));
    }

    [Fact]
    public void Page_WithoutRecordsToLookAt_AllowsNoScript()
    {
        string page = HtmlWriter.Write(ReportBuilder.Build(SmallAssessment.Result with { Comparisons = [] }, CultureInfo.GetCultureInfo("en")));
        page.ShouldNotContain("<script");
        page.ShouldNotContain("script-src");
    }

    [Fact]
    public void Page_IsWellFormed()
    {
        string xml = Page[Page.IndexOf("<html", StringComparison.Ordinal)..];
        xml = Regex.Replace(xml, "<(meta [^>]*)>", "<$1/>");
        Should.NotThrow(() => XDocument.Parse(xml));
    }

    [Fact]
    public void Page_ExploratoryBanner_StandsAboveEverything() =>
        Page.IndexOf("EXPLORATORY", StringComparison.Ordinal).ShouldBeInRange(0, Page.IndexOf("<h1>", StringComparison.Ordinal));

    [Fact]
    public void Drawings_HaveTitleAndDescription()
    {
        int drawings = Regex.Count(Page, "<svg ");
        drawings.ShouldBe(6, "three, each for a wide and a narrow screen");
        Regex.Count(Page, "<svg [^>]*role=\"img\" aria-labelledby=\"(c\\dn?)t \\1d\"><title id=\"\\1t\">[^<]+</title><desc id=\"\\1d\">[^<]+</desc>").ShouldBe(drawings);
    }

    [Fact]
    public void Page_LinksGoToSections()
    {
        foreach (Match link in Regex.Matches(Page, "href=\"#([^\"]+)\""))
        {
            Page.ShouldMatch($"<(section|main) id=\"{link.Groups[1].Value}\"");
        }
    }
}
