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
    public void Page_AllowsNothingButItsOwnStyle()
    {
        string style = Regex.Match(Page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Page.ShouldContain($"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"");
        Page.ShouldNotMatch("<script|<link|<img|<iframe| style=| on[a-z]+=|https?://");
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
        drawings.ShouldBe(2);
        Regex.Count(Page, "<svg [^>]*role=\"img\" aria-labelledby=\"([fi]\\d)t \\1d\"><title id=\"\\1t\">[^<]+</title><desc id=\"\\1d\">[^<]+</desc>").ShouldBe(drawings);
    }

    [Fact]
    public void Page_LinksGoToSections()
    {
        foreach (Match link in Regex.Matches(Page, "href=\"#([^\"]+)\""))
        {
            Page.ShouldContain($"<section id=\"{link.Groups[1].Value}\"");
        }
    }
}
