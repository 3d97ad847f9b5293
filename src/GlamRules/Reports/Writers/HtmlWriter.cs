using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Writes a report as one HTML file: no scripts, no network, a policy that allows neither.</summary>
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

    /// <summary>One section as it stands in the page.</summary>
    internal static string WriteSection(Section section, CultureInfo culture)
    {
        HtmlWriter writer = new(new ReportDocument("", "", [], [section], culture));
        writer.Write(section);
        return writer._html.ToString();
    }

    private string Write()
    {
        string style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Styles.Sheet)));
        Line("<!doctype html>");
        Line("<html lang=\"en\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta name=\"referrer\" content=\"no-referrer\">");
        Line($"<title>{HtmlText.Escape(_report.Title)}</title>");
        Line($"<style>{Styles.Sheet}</style>");
        Line("</head>");
        Line("<body>");
        Line("<header>");
        if (_report.Warnings.Length > 0)
        {
            Line($"<p class=\"warning\" role=\"note\"><strong>EXPLORATORY</strong> {HtmlText.Escape(string.Join(" ", _report.Warnings))}</p>");
        }

        Line($"<h1>{HtmlText.Escape(_report.Title)}</h1>");
        if (_report.Question.Length > 0)
        {
            Line($"<p class=\"question\">{HtmlText.Escape(_report.Question)}</p>");
        }

        Line("</header>");
        Line("<main>");
        for (int i = 0; i < _report.Sections.Length; i++)
        {
            Write(_report.Sections[i]);
            if (i == 0)
            {
                Line($"<nav aria-label=\"Contents\">{string.Concat(_report.Sections.Skip(1).Select(s => $"<a href=\"#{s.Id}\">{HtmlText.Escape(s.Title)}</a> "))}</nav>");
            }
        }

        Line("</main>");
        Line("<footer>Written by GlamRules. The criteria were set by people; so is the decision.</footer>");
        Line("</body>");
        Line("</html>");
        return _html.ToString();
    }

    private void Write(Section section)
    {
        Line($"<section id=\"{section.Id}\" aria-labelledby=\"{section.Id}-title\"><h2 id=\"{section.Id}-title\">{HtmlText.Escape(section.Title)}</h2>");
        foreach (Block block in section.Blocks)
        {
            Write(block);
        }

        Line("</section>");
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
            case Bullets bullets:
                Line($"<ul>{string.Concat(bullets.Items.Select(i => $"<li>{HtmlText.Inlines(i)}</li>"))}</ul>");
                break;
            case Facts facts:
                Line($"<dl>{string.Concat(facts.Items.Select(f => $"<dt>{HtmlText.Escape(f.Name)}</dt><dd>{HtmlText.Escape(f.Value)}</dd>"))}</dl>");
                break;
            case ForestChart chart:
                Figure(chart.Caption, ForestChartSvg.Draw(chart, _report.Culture, ++_charts));
                break;
            case IntervalChart chart:
                Figure(chart.Caption, IntervalChartSvg.Draw(chart, _report.Culture, ++_charts));
                break;
            case LineChart chart:
                Figure(chart.Caption, LineChartSvg.Draw(chart, _report.Culture, ++_charts));
                break;
            case ShareChart chart:
                Figure(chart.Caption, ShareChartSvg.Draw(chart, _report.Culture, ++_charts));
                break;
            case QuadrantChart chart:
                Figure(chart.Caption, QuadrantChartSvg.Draw(chart, _report.Culture, ++_charts));
                break;
            case RecordList records:
                Write(records);
                break;
            case Table table:
                Figure(table.Caption, Draw(table));
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

    // Scrolls within itself where the page is narrow, by keyboard too; the caption stays.
    private void Figure(string caption, string content)
    {
        string text = HtmlText.Escape(caption);
        Line($"<figure><figcaption>{text}</figcaption><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{text}\">{content}</div></figure>");
    }

    private static string Draw(Table table)
    {
        StringBuilder html = new();
        html.Append("<table>\n<thead><tr>").AppendJoin("", table.Columns.Select(Heading)).Append("</tr></thead>\n<tbody>\n");
        foreach (ImmutableArray<TableCell> row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select((cell, i) => Cell(cell, table.Columns[i].IsFigure, i == 0))).Append("</tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    // A hyphen in a short heading is no place to break it.
    private static string Heading(TableColumn column)
    {
        string[] classes = [.. column.IsFigure ? new[] { "figure" } : [], .. column.Title.Length <= 14 ? new[] { "short" } : []];
        return $"<th scope=\"col\"{Classes(classes)}>{HtmlText.Escape(column.Title)}</th>";
    }

    private static string Classes(string[] classes) => classes.Length > 0 ? $" class=\"{string.Join(' ', classes)}\"" : "";

    private static string Cell(TableCell cell, bool figure, bool first)
    {
        string[] classes = [.. figure ? new[] { "figure" } : [], .. Heated(cell)];
        string text = HtmlText.Escape(cell.Text);
        text = cell.Struck ? $"<s>{text}</s>" : cell.Strong && !first ? $"<strong>{text}</strong>" : text;
        string below = string.IsNullOrEmpty(cell.Below) ? "" : $"<span class=\"below\">{HtmlText.Escape(cell.Below)}</span>";
        string tag = first ? "th" : "td";
        return $"<{tag}{(first ? " scope=\"row\"" : "")}{Classes(classes)}>{text}{below}</{tag}>";
    }

    // The policy allows no styles of a cell's own, so shades come in steps.
    private static IEnumerable<string> Heated(TableCell cell)
    {
        int step = (int)Math.Ceiling(Math.Clamp(cell.Shade, 0, 1) * Styles.Steps);
        return cell.Heat == Heat.None || step == 0 ? [] : [FormattableString.Invariant($"{(cell.Heat == Heat.Right ? "hit" : "miss")}{step}")];
    }

    private void Write(RecordList list)
    {
        Line("<ol class=\"records\">");
        foreach (RecordEntry entry in list.Entries)
        {
            bool several = entry.Texts.Length > 1;
            Line("<li>");
            foreach (RecordText text in entry.Texts)
            {
                Line($"<p class=\"text\" dir=\"auto\">{(several ? $"<strong>{HtmlText.Escape(text.Field)}:</strong> " : "")}{HtmlText.Inlines(text.Text)}</p>");
            }

            Line($"<p class=\"said\"><span>gold: <strong>{HtmlText.Escape(entry.Gold)}</strong></span></p>");
            foreach (RecordAnswer answer in entry.Answers)
            {
                string sign = answer.Right ? "<span class=\"right\">✓</span>" : "<span class=\"wrong\">✗</span>";
                string why = answer.Why.Length > 0 ? $" {HtmlText.Escape(answer.Why)}" : "";
                Line($"<p class=\"said\">{sign} {HtmlText.Escape(answer.System)}: <strong>{HtmlText.Escape(answer.Answer)}</strong>{why}</p>");
            }

            Line($"<p class=\"id\">{HtmlText.Escape(entry.Id)}</p></li>");
        }

        Line("</ol>");
    }

    private void Line(string text) => _html.Append(text).Append('\n');
}
