using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using GlamRules.Assessments;
using GlamRules.Cli;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports;
using GlamRules.Reports.Exports;
using GlamRules.Reports.Exports.Crate;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Hostile;

/// <summary>Each hostile text in every place of a small report: nothing changes but the text shown.</summary>
public partial class HostileReportTests
{
    private const string Harmless = "plain";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    [Fact]
    public void Texts_AreMany() => HostileTexts.All.Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_TextFromOutside_ChangesNothingButTheTextShown(string name)
    {
        string text = HostileTexts.All[name];
        string[] found = Shape.OfHtml(HtmlWriter.Write(ReportBuilder.Build(Everywhere(text), English)));
        string[] harmless = Shape.OfHtml(HtmlWriter.Write(ReportBuilder.Build(Everywhere(Harmless), English)));
        ShouldBeAlike(found, [.. harmless.Select(part => part.Replace(Harmless, PlainText.Of(text), StringComparison.Ordinal))]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_TextFromOutside_ChangesNothingButTheTextShown(string name)
    {
        string text = HostileTexts.All[name];
        string markdown = MarkdownWriter.Write(ReportBuilder.Build(Everywhere(text), English));
        string harmless = MarkdownWriter.Write(ReportBuilder.Build(Everywhere(Harmless), English));
        ShouldBeTheSame(markdown, harmless, text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Csv_TextFromOutside_StaysInItsCell(string name)
    {
        string text = HostileTexts.All[name];
        using MemoryStream stream = new();
        PredictionsCsvWriter.Write(Everywhere(text), stream);
        stream.Position = 0;
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false }, true);
        int rows = 0;
        while (csv.Read())
        {
            csv.FieldCount.ShouldBe(12);
            new[] { 5, 8, 11 }.Select(i => csv.GetString(i) ?? "").ShouldAllBe(cell => cell.Length == 0 || !"=@".Contains(cell[0], StringComparison.Ordinal));
            if (rows > 0)
            {
                csv.GetString(0).ShouldBe(InUtf8(text) + (rows - 1).ToString(CultureInfo.InvariantCulture), "an id joins back");
            }

            rows++;
        }

        rows.ShouldBe(7);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Terminal_TextFromOutside_SteersNothing(string name)
    {
        using StringWriter output = new() { NewLine = "\n" };
        TerminalSummary.Write(Everywhere(HostileTexts.All[name]), "out", English, new Surroundings(output, TextWriter.Null, terminal: false).Results);
        PlainText.Of(output.ToString().Replace("\n", "", StringComparison.Ordinal)).ShouldBe(output.ToString().Replace("\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cards_TextFromOutside_ChangeNothingButTheTextShown(string name)
    {
        string text = HostileTexts.All[name];
        using TemporaryFolder hostile = new();
        using TemporaryFolder plain = new();
        ExportFolder.Write(Everywhere(text), hostile.Path, English);
        ExportFolder.Write(Everywhere(Harmless), plain.Path, English);
        ExportFolder.Files(hostile.Path).ShouldBe(ExportFolder.Files(plain.Path));
        foreach (string file in ExportFolder.Files(plain.Path).Where(f => f.EndsWith(".md", StringComparison.Ordinal)))
        {
            (string head, string body) = Parts(Path.Combine(hostile.Path, file));
            (string headOfPlain, string bodyOfPlain) = Parts(Path.Combine(plain.Path, file));
            head.Split('\n').ShouldAllBe(line => Yaml().IsMatch(line));
            head.Split('\n').Select(Key).ShouldBe(headOfPlain.Split('\n').Select(Key));
            ShouldBeTheSame(body, bodyOfPlain, text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Crate_TextFromOutside_IsAValue(string name)
    {
        string text = HostileTexts.All[name];
        using TemporaryFolder folder = new();
        RoCrateWriter.Write(Everywhere(text), folder.Path);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.Path, RoCrateWriter.FileName)));
        JsonElement root = json.RootElement.GetProperty("@graph").EnumerateArray().Single(e => e.GetProperty("@id").GetString() == "./");
        root.GetProperty("name").GetString().ShouldBe("T" + InUtf8(text));
    }

    private static void ShouldBeTheSame(string markdown, string harmless, string text)
    {
        ShouldBeAlike(Shape.OfMarkdown(markdown), [.. Shape.OfMarkdown(harmless).Select(part => Shape.Text(part.Replace(Harmless, PlainText.Of(text), StringComparison.Ordinal)))]);
        markdown.Replace("\n", "", StringComparison.Ordinal).ShouldBe(PlainText.Of(markdown.Replace("\n", "", StringComparison.Ordinal)));
    }

    // The first difference tells more than two whole pages.
    private static void ShouldBeAlike(string[] found, string[] expected)
    {
        (string Found, string Expected)[] differences = [.. found.Zip(expected).Where(pair => !IsAlike(pair.First, pair.Second)).Take(1)];
        differences.ShouldBeEmpty();
        found.Length.ShouldBe(expected.Length);
    }

    // Long texts of records are cut in the middle on purpose.
    private static bool IsAlike(string found, string expected) => found == expected || (Math.Min(found.Length, expected.Length) > 600 && expected[..60] == found[..60]);

    // Half a pair can't be written in UTF-8.
    private static string InUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static (string Head, string Body) Parts(string file)
    {
        string[] parts = File.ReadAllText(file)["---\n".Length..].Split("\n---\n", 2);
        return (parts[0], parts[1]);
    }

    private static string Key(string line) => Regex.Match(line, "^[ -]*[a-z_-]*:?").Value;

    [GeneratedRegex("""^ *(- )?([A-Za-z0-9_-]+:)?( ?("(\\["\\]|[^"\\])*"|[A-Za-z0-9_.+/ -]+))?\z""")]
    private static partial Regex Yaml();

    private static AssessmentResult Everywhere(string text)
    {
        AssessmentResult small = SmallAssessment.Result;
        string label = "Fiction" + text;
        AssessedPredictor rules = small.Predictors[0];
        return small with
        {
            Definition = small.Definition with { Title = "T" + text, Question = "Q" + text },
            Corpus = small.Corpus with { Title = "C" + text, Description = "D" + text, Licences = [text + "L"] },
            Records = [.. small.Records.Select((r, i) => SmallAssessment.Record(text + i, text + "title", r.Gold!.Label == "Fiction" ? Answer.OfLabel(label) : r.Gold))],
            Predictors = [rules with
            {
                Description = rules.Description with { Title = text + "rules", Rules = [new RuleDescription(text + "form", label), .. rules.Description.Rules.Skip(1)] },
                Predictions = [.. rules.Predictions.Select(p => new Prediction { Outcome = p.Outcome, Answer = p.Answer, Votes = [.. p.Votes.Select(v => v with { Matches = [] })] })],
                Result = rules.Result with { Confusion = new ConfusionMatrix([label, "Non-fiction"], [label, "Non-fiction", "(abstained)", "(fault)"], rules.Result.Confusion.Counts) },
            }, .. small.Predictors.Skip(1)],
            Rules = [small.Rules[0] with { Id = text + "form", Label = label }, .. small.Rules.Skip(1)],
            Comparisons = [small.Comparisons[0] with { Slices = [small.Comparisons[0].Slices[0] with { Value = "s" + text }, .. small.Comparisons[0].Slices.Skip(1)] }],
        };
    }
}
