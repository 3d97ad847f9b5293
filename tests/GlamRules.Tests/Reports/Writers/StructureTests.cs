using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GlamRules.Reports;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

/// <summary>What a page must have for whoever can't see it, or can't use a mouse; no browser is needed to know.</summary>
public class StructureTests
{
    private static readonly XElement Page = Parse(HtmlWriter.Write(ReportBuilder.Build(SmallAssessment.Repeated, CultureInfo.GetCultureInfo("en"))));

    [Fact]
    public void Headings_FollowEachOther_WithoutASkippedLevel()
    {
        int[] levels = [.. Page.Descendants().Where(e => Regex.IsMatch(e.Name.LocalName, "^h[1-6]$")).Select(e => e.Name.LocalName[1] - '0')];
        levels.Count(l => l == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Ids_AreOneOfAKind_AndWhateverIsReferredToIsThere()
    {
        string[] ids = [.. Page.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        ids.ShouldBeUnique();
        IEnumerable<string> named = Page.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' '))
            .Concat(Page.Descendants("a").Attributes("href").Select(a => a.Value.TrimStart('#')));
        named.Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public void Tables_TellWhatEachHeaderIsFor()
    {
        XElement[] tables = [.. Page.Descendants("table")];
        tables.ShouldNotBeEmpty();
        foreach (XElement table in tables)
        {
            table.Parent!.Name.LocalName.ShouldBe("figure");
            table.Parent.Elements("figcaption").ShouldHaveSingleItem().Value.ShouldNotBeEmpty();
            table.Descendants("th").ShouldAllBe(th => th.Attribute("scope")!.Value == (th.Ancestors("thead").Any() ? "col" : "row"));
            int columns = table.Element("thead")!.Descendants("th").Count();
            table.Element("tbody")!.Elements("tr").ShouldAllBe(row => row.Elements().Count() == columns);
        }
    }

    [Fact]
    public void Page_HasLanguageAndLandmarks_AndAWayPastThem()
    {
        Page.Attribute("lang")!.Value.ShouldBe("en");
        XElement body = Page.Element("body")!;
        body.Elements().Select(e => e.Name.LocalName).ShouldBe(["a", "header", "main", "footer", "script"]);
        body.Element("a")!.Attribute("href")!.Value.ShouldBe("#" + body.Element("main")!.Attribute("id")!.Value);
        Page.Descendants("nav").ShouldHaveSingleItem().Attribute("aria-label")!.Value.ShouldNotBeEmpty();
        Page.Descendants("section").ShouldAllBe(s => s.Attribute("aria-labelledby") != null);
    }

    [Fact]
    public void Contents_NameEverySection()
    {
        IEnumerable<string> linked = Page.Descendants("nav").Descendants("a").Attributes("href").Select(a => a.Value[1..]);
        linked.ShouldBe(Page.Descendants("section").Attributes("id").Select(a => a.Value));
    }

    [Fact]
    public void Records_OpenWithoutAScript()
    {
        XElement[] groups = [.. Page.Descendants("details")];
        groups.Length.ShouldBe(4);
        groups.ShouldAllBe(d => d.Elements().First().Name.LocalName == "summary");
        Page.Descendants().Attributes("hidden").ShouldBeEmpty();
    }

    private static XElement Parse(string html) =>
        XDocument.Parse(Regex.Replace(html[html.IndexOf("<html", StringComparison.Ordinal)..], "<(meta [^>]*)>", "<$1/>")).Root!;
}
