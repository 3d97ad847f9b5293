using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>
/// Writes a report as one HTML file: no network, and a policy that allows none. Without scripts nothing is lost but
/// searching in records.
/// </summary>
public sealed class HtmlWriter
{
    private readonly ReportDocument _report;
    private readonly StringBuilder _html = new();
    private int _charts;

    private HtmlWriter(ReportDocument report) => _report = report;

    public static string Write(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new HtmlWriter(report).Write();
    }

    /// <summary>One section as it stands in the page, without its number.</summary>
    internal static string WriteSection(Section section, CultureInfo culture)
    {
        HtmlWriter writer = new(new ReportDocument("", "", [], [section], culture));
        writer.Write(section, "");
        return writer._html.ToString();
    }

    private string Write()
    {
        bool browses = _report.All.SelectMany(s => s.Blocks).OfType<RecordBrowser>().Any();
        string script = browses ? $"script-src '{Hash(BrowserScript.Text)}'; " : "";
        Line("<!doctype html>");
        Line("<html lang=\"en\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Styles.Sheet)}'; {script}base-uri 'none'; form-action 'none'\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta name=\"referrer\" content=\"no-referrer\">");
        Line($"<title>{HtmlText.Escape(_report.Title)}</title>");
        Line($"<style>{Styles.Sheet}</style>");
        Line("</head>");
        Line("<body>");
        Line("<a class=\"skip\" href=\"#content\">Skip to the content</a>");
        WriteHeader();
        Line("<main id=\"content\">");
        for (int i = 0; i < _report.Sections.Length; i++)
        {
            Write(_report.Sections[i], FormattableString.Invariant($"{i + 1}"));
            if (i == 0)
            {
                WriteContents();
            }
        }

        Line("</main>");
        Line("<footer><p>Written by GlamRules. The criteria were set by people; so is the decision.</p></footer>");
        if (browses)
        {
            Line($"<script>{BrowserScript.Text}</script>");
        }

        Line("</body>");
        Line("</html>");
        return _html.ToString();
    }

    private void WriteHeader()
    {
        Line("<header>");
        if (_report.Warnings.Length > 0)
        {
            Line($"<p class=\"warning\"><strong>EXPLORATORY</strong> {HtmlText.Escape(string.Join(" ", _report.Warnings))}</p>");
        }

        Line($"<h1>{HtmlText.Escape(_report.Title)}</h1>");
        if (_report.Question.Length > 0)
        {
            Line($"<p class=\"question\">{HtmlText.Escape(_report.Question)}</p>");
        }

        Line("</header>");
    }

    private void WriteContents()
    {
        Line("<nav aria-label=\"Contents\"><ol>");
        for (int i = 0; i < _report.Sections.Length; i++)
        {
            Section section = _report.Sections[i];
            string parts = section.Parts.IsEmpty ? "" : $"<ul>{string.Concat(section.Parts.Select(p => $"<li>{Link(p)}</li>"))}</ul>";
            Line($"<li><span class=\"number\">{FormattableString.Invariant($"{i + 1}")}</span> {Link(section)}{parts}</li>");
        }

        Line("</ol></nav>");

        static string Link(Section section) => $"<a href=\"#{section.Id}\">{HtmlText.Escape(section.Title)}</a>";
    }

    private void Write(Section section, string number)
    {
        Open(section, number, 2);
        for (int i = 0; i < section.Parts.Length; i++)
        {
            Open(section.Parts[i], number.Length == 0 ? "" : FormattableString.Invariant($"{number}.{i + 1}"), 3);
            Line("</section>");
        }

        Line("</section>");
    }

    private void Open(Section section, string number, int level)
    {
        string numbered = number.Length == 0 ? "" : $"<span class=\"number\">{number}</span> ";
        Line(FormattableString.Invariant($"<section id=\"{section.Id}\" aria-labelledby=\"{section.Id}-title\"{(level == 2 ? " class=\"chapter\"" : "")}><h{level} id=\"{section.Id}-title\">{numbered}{HtmlText.Escape(section.Title)}</h{level}>"));
        foreach (Block block in section.Blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line($"<p>{HtmlText.Inlines(paragraph.Parts)}</p>");
                break;
            case Callout callout:
                Write(callout);
                break;
            case KeyPoints points:
                Line($"<dl class=\"points\">{string.Concat(points.Items.Select(p => $"<div><dt>{HtmlText.Escape(p.Name)}</dt><dd>{HtmlText.Inlines(p.Text)}</dd></div>"))}</dl>");
                break;
            case Bullets bullets:
                Line($"<ul>{string.Concat(bullets.Items.Select(i => $"<li>{HtmlText.Inlines(i)}</li>"))}</ul>");
                break;
            case Facts facts:
                Line($"<dl>{string.Concat(facts.Items.Select(f => $"<div><dt>{HtmlText.Escape(f.Name)}</dt><dd>{HtmlText.Escape(f.Value)}</dd></div>"))}</dl>");
                break;
            case ForestChart chart:
                Drawing(chart.Caption, size => ForestChartSvg.Draw(chart, _report.Culture, size));
                break;
            case IntervalChart chart:
                Drawing(chart.Caption, size => IntervalChartSvg.Draw(chart, _report.Culture, size));
                break;
            case LineChart chart:
                Drawing(chart.Caption, size => LineChartSvg.Draw(chart, _report.Culture, size));
                break;
            case ShareChart chart:
                Drawing(chart.Caption, size => ShareChartSvg.Draw(chart, _report.Culture, size));
                break;
            case QuadrantChart chart:
                // One drawing serves all widths.
                Line($"<figure><figcaption>{HtmlText.Escape(chart.Caption)}</figcaption>{QuadrantChartSvg.Draw(chart, _report.Culture, ++_charts)}</figure>");
                break;
            case RecordBrowser browser:
                Line(HtmlRecords.Draw(browser));
                break;
            case Table table:
                Line($"<figure><figcaption>{HtmlText.Escape(table.Caption)}</figcaption>{HtmlTable.Draw(table)}</figure>");
                break;
            default:
                throw new NotSupportedException($"no HTML for {block.GetType().Name}");
        }
    }

    private void Write(Callout callout)
    {
        Line("<div class=\"verdict\">");
        Line($"<p class=\"heading\">{HtmlText.Escape(callout.Heading)}.</p>");
        if (callout.Then is { } then)
        {
            Line($"<p class=\"then\">{HtmlText.Escape(then)}.</p>");
        }

        foreach (ImmutableArray<Inline> paragraph in callout.Paragraphs)
        {
            Line($"<p>{HtmlText.Inlines(paragraph)}</p>");
        }

        Line("</div>");
    }

    // Drawn twice, of which a screen shows one: what is scaled down to a telephone can't be read.
    private void Drawing(string caption, Func<ChartSize, string> draw)
    {
        _charts++;
        Line($"<figure><figcaption>{HtmlText.Escape(caption)}</figcaption><div class=\"wide\">{draw(new ChartSize(_charts, false))}</div><div class=\"narrow\">{draw(new ChartSize(_charts, true))}</div></figure>");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Line(string text) => _html.Append(text).Append('\n');
}
