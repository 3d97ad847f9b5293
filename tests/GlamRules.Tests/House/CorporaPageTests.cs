using System.Text.RegularExpressions;
using GlamRules.Assessments.Answering;
using GlamRules.Assessments.Reading;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Reports.Words;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.House;

/// <summary>The page for whoever prepares data tells the truth.</summary>
public partial class CorporaPageTests
{
    private const string Page = "corpora/README.md";

    [Fact]
    public void Formats_Listed_AreThoseThatAreRead()
    {
        IEnumerable<string> rows = DataFormat.All.Select(f => $"| `{f.Name}` | {f.Summary} |");
        GeneratedSection.ShouldStandIn(Page, "formats", $"| `format` | holds |\n| --- | --- |\n{string.Join('\n', rows)}");
    }

    [Fact]
    public void Findings_OfAnAudit_AreListed()
    {
        IEnumerable<string> rows = AuditWords.All.Select(w => $"| {w.Title} | {w.Says} |");
        GeneratedSection.ShouldStandIn(Page, "audit", $"| Finding | says |\n| --- | --- |\n{string.Join('\n', rows)}");
    }

    [Fact]
    public void Questions_OfAReport_AreListed()
    {
        IEnumerable<string> rows = Questions.All.Select(q => $"| `{q.Id}` | {q.Asks} | {string.Join("; ", q.Items.GroupBy(i => i.Worksheet).Select(g => $"{FeasibilityWords.Title(g.Key)} {string.Join(", ", g.Select(i => i.Number))}"))} |");
        GeneratedSection.ShouldStandIn(Page, "questions", $"| In `answers` | asks | helps to fill in |\n| --- | --- | --- |\n{string.Join('\n', rows)}");
    }

    [Fact]
    public void Examples_OfThePage_AreReadWithoutAWord()
    {
        string[] blocks = [.. Block().Matches(File.ReadAllText(Repository.PathOf(Page))).Select(m => m.Groups[1].Value)];
        blocks.Length.ShouldBe(3);
        using TemporaryFolder folder = new();
        folder.Write("datapackage.json", blocks[0]);
        string assessment = folder.Write("kind.assessment.json", blocks[1]);
        folder.Write("kind.answers.json", blocks[2]);
        DiagnosticBag diagnostics = new();
        DataPackageReader.Read(folder.Path, diagnostics).ShouldNotBeNull();
        AssessmentReader.Read(assessment, diagnostics).ShouldNotBeNull().Definition.Answers.ShouldHaveSingleItem();
        diagnostics.ToImmutable().ShouldBeEmpty();
    }

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
