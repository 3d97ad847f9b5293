using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsvHelper;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports;
using GlamRules.Reports.Writers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Writers;

public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "<script>alert('x')</script>", "\"><img src=x onerror=alert(1)>", "a & b &lt; c &amp;", "</title></svg></style><h1>", "<!-- --> ]]>", "' onmouseover='x",
        "a | b || c", "`code` ``more``", "*bold* _em_ ~~gone~~", "two\nlines\r\nand # heading", "[link](http://example.org)", "www.example.org", "![x](y)",
        "1. first", "- item", "+ item", "> quote", "$x$", "\\", "\u001b[31mred\u0007", "\u202Eturned", "\u0000", "\uD800", "=1+1", "@SUM(A1)",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Html_TextFromOutside_ChangesNothingButTheTextShown(string text)
    {
        string html = HtmlWriter.Write(ReportBuilder.Build(Everywhere(text), CultureInfo.GetCultureInfo("en")));
        string plain = HtmlWriter.Write(ReportBuilder.Build(Everywhere("plain"), CultureInfo.GetCultureInfo("en")));
        Elements(html).ShouldBe(Elements(plain));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_TextFromOutside_AddsNoLineAndNoLiveMark(string text)
    {
        string markdown = MarkdownWriter.Write(ReportBuilder.Build(Everywhere(text), CultureInfo.GetCultureInfo("en")));
        string plain = MarkdownWriter.Write(ReportBuilder.Build(Everywhere("plain"), CultureInfo.GetCultureInfo("en")));
        string[] lines = markdown.Split('\n');
        lines.Length.ShouldBe(plain.Split('\n').Length);
        lines.Select(Bars).ShouldBe(plain.Split('\n').Select(Bars));
        // Commands are ours.
        Regex.Replace(Regex.Replace(markdown, "`glamrules [^`<]*`", ""), @"\\.", "").ShouldNotMatch(@"<|\]\(|://|[`$]");
        markdown.ShouldNotContain('\u001b');
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Csv_TextFromOutside_StaysInItsCell(string text)
    {
        using MemoryStream stream = new();
        PredictionsCsvWriter.Write(Everywhere(text), stream);
        stream.Position = 0;
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false }, true);
        int rows = 0;
        while (csv.Read())
        {
            csv.FieldCount.ShouldBe(12);
            new[] { 5, 8, 11 }.Select(i => csv.GetString(i) ?? "").ShouldAllBe(cell => cell.Length == 0 || !"=@".Contains(cell[0], StringComparison.Ordinal));
            if (rows > 0 && text is not ("\u0000" or "\uD800"))
            {
                csv.GetString(0).ShouldBe(text + (rows - 1).ToString(CultureInfo.InvariantCulture), "an id joins back");
            }

            rows++;
        }

        rows.ShouldBe(7);
    }

    private static int Bars(string line) => Regex.Count(line, @"(?<!\\)\|");

    // A longer name of a drawing takes more lines.
    private static string[] Elements(string html)
    {
        string xml = Regex.Replace(html[html.IndexOf("<html", StringComparison.Ordinal)..], "<(meta [^>]*)>", "<$1/>");
        return [.. XDocument.Parse(xml).Descendants().Where(e => e.Name.LocalName is not ("mark" or "p" or "text")).Select(e => $"{e.Name}{string.Concat(e.Attributes().Select(a => a.Name))}")];
    }

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
