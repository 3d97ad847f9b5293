using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public class NamedPatternTests
{
    [Theory]
    [InlineData("""{ "pattern": "senſe|sense" }""", "Common SENSE", "Common [SENSE]")]
    [InlineData("""{ "pattern": "common sense", "fold": ["long-s"] }""", "Common Senſe", "[Common Senſe]")]
    [InlineData("""{ "pattern": "^today$", "fold": ["hyphenation"] }""", "to-\nday", "[to-\nday]")]
    [InlineData("""{ "pattern": "\\bde la\\b", "fold": ["accents"], "case": true }""", "Dé lá dé là", "Dé lá [dé là]")]
    public void Pattern_UnderFolding_IsFoundAndShownAsInTheOriginal(string condition, string title, string marked) =>
        WrittenSet.Marked(condition, title).ShouldBe(marked);

    [Theory]
    [InlineData("in {year}", "in 1812", true)]
    [InlineData("^{span}$", "1812-1815", true)]
    [InlineData("^{span}$", "1812-1015", false)]
    [InlineData("^[0-9]{4}\\\\{$", "1812{", true)]
    [InlineData("^\\\\p{Lu}+$", "ABC", true)]
    public void Pattern_WithNamesInBraces_StandsForThem(string pattern, string title, bool holds)
    {
        const string header = """{ "field": "title", "patterns": { "year": "1[5-9][0-9]{2}", "span": "{year}-{year}" } }""";
        (WrittenSet.Find(WrittenSet.Rule($$"""{ "pattern": "{{pattern}}" }""", header).When, title) is not null).ShouldBe(holds);
    }

    [Fact]
    public void PatternByName_Unknown_IsPointedAt()
    {
        Diagnostic problem = WrittenSet.Problems("""{ "pattern": "in {yaer} of" }""", """{ "field": "title", "patterns": { "year": "1" } }""").ShouldHaveSingleItem();
        problem.Id.ShouldBe("GR0119");
        problem.Message.ShouldEndWith("Did you mean 'year'?");
        Marked(problem).ShouldBe("{yaer}");
    }

    [Fact]
    public void PatternByName_ThatLeadsBack_IsADiagnostic() =>
        WrittenSet.Problems("""{ "pattern": "{self}" }""", """{ "field": "title", "patterns": { "self": "a{self}" } }""").Select(d => d.Id).Distinct().ShouldBe(["GR0120"]);

    [Fact]
    public void PatternByName_Broken_IsReportedOnceWhereItStands()
    {
        Diagnostic[] problems = [.. WrittenSet.Problems("""{ "pattern": "a" }""", """{ "field": "title", "patterns": { "broken": "a(b" } }""")];
        problems.ShouldHaveSingleItem().Id.ShouldBe("GR0105");
        problems[0].Location.File.ShouldEndWith("ruleset.json");
    }

    [Fact]
    public void BrokenPattern_BehindAName_IsPointedAtWhereItIsWritten()
    {
        Diagnostic problem = WrittenSet.Problems("""{ "pattern": "{year} [b-a]" }""", """{ "field": "title", "patterns": { "year": "1[5-9][0-9]{2}" } }""").ShouldHaveSingleItem();
        problem.Id.ShouldBe("GR0105");
        problem.Location.LineText![(problem.Location.Column - 1)..].ShouldStartWith("a]");
    }

    [Fact]
    public void Pattern_ThatFoldingKeepsFromMatching_IsAWarning()
    {
        Diagnostic problem = WrittenSet.Problems("""{ "pattern": "poème", "fold": ["accents"] }""").ShouldHaveSingleItem();
        problem.Id.ShouldBe("GR0121");
        problem.Message.ShouldEndWith("write it as poeme");
    }

    private static string Marked(Diagnostic problem) => problem.Location.LineText!.Substring(problem.Location.Column - 1, problem.Location.Length);
}
