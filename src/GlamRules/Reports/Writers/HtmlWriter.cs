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
        Line($"<header><h1>{HtmlText.Escape(_report.Title)}</h1>");
        if (_report.Question.Length > 0)
        {
            Line($"<p class=\"question\">{HtmlText.Escape(_report.Question)}</p>");
        }

        if (_report.Warnings.Length > 0)
        {
            Line($"<div class=\"callout warning\" role=\"note\"><strong class=\"heading\">EXPLORATORY</strong><p>{HtmlText.Escape(string.Join(" ", _report.Warnings))}</p></div>");
        }

        Line($"<nav aria-label=\"Contents\">{string.Concat(_report.Sections.Select(s => $"<a href=\"#{s.Id}\">{HtmlText.Escape(s.Title)}</a> "))}</nav></header>");
        Line("<main>");
        foreach (Section section in _report.Sections)
        {
            Line($"<section id=\"{section.Id}\" aria-labelledby=\"{section.Id}-title\"><h2 id=\"{section.Id}-title\">{HtmlText.Escape(section.Title)}</h2>");
            foreach (Block block in section.Blocks)
            {
                Write(block);
            }

            Line("</section>");
        }

        Line("</main>");
        Line("<footer>Written by GlamRules. Baselines are a lower bound; the criteria were fixed by people; the decision is theirs.</footer>");
        Line("</body>");
        Line("</html>");
        return _html.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line($"<p>{HtmlText.Inlines(paragraph.Parts)}</p>");
                break;
            case Callout callout:
                Line($"<div class=\"callout {callout.Tone.ToString().ToLowerInvariant()}\"><strong class=\"heading\">{HtmlText.Escape(callout.Heading)}</strong><p>{HtmlText.Inlines(callout.Parts)}</p></div>");
                break;
            case Bullets bullets:
                Line($"<ul>{string.Concat(bullets.Items.Select(i => $"<li>{HtmlText.Inlines(i)}</li>"))}</ul>");
                break;
            case Facts facts:
                Line($"<dl>{string.Concat(facts.Items.Select(f => $"<dt>{HtmlText.Escape(f.Name)}</dt><dd>{HtmlText.Escape(f.Value)}</dd>"))}</dl>");
                break;
            case ForestChart chart:
                Line($"<figure class=\"chart\"><figcaption>{HtmlText.Escape(chart.Caption)}</figcaption>{ForestChartSvg.Draw(chart, _report.Culture, ++_charts)}</figure>");
                break;
            case IntervalChart chart:
                Line($"<figure class=\"chart\"><figcaption>{HtmlText.Escape(chart.Caption)}</figcaption>{IntervalChartSvg.Draw(chart, _report.Culture, ++_charts)}</figure>");
                break;
            case RecordList records:
                Write(records);
                break;
            case Table table:
                Write(table);
                break;
            default:
                throw new NotSupportedException($"no HTML for {block.GetType().Name}");
        }
    }

    private void Write(Table table)
    {
        Line($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{HtmlText.Escape(table.Caption)}\"><table><caption>{HtmlText.Escape(table.Caption)}</caption>");
        Line($"<thead><tr>{string.Concat(table.Columns.Select(c => $"<th scope=\"col\"{(c.IsFigure ? " class=\"figure\"" : "")}>{HtmlText.Escape(c.Title)}</th>"))}</tr></thead><tbody>");
        foreach (ImmutableArray<TableCell> row in table.Rows)
        {
            Line($"<tr>{string.Concat(row.Select((cell, i) => Cell(cell, table.Columns[i].IsFigure, i == 0)))}</tr>");
        }

        Line("</tbody></table></div>");
    }

    private static string Cell(TableCell cell, bool figure, bool first)
    {
        string tag = first ? "th" : "td";
        string classes = figure ? " class=\"figure\"" : "";
        string text = HtmlText.Escape(cell.Text);
        text = cell.Struck ? $"<s>{text}</s>" : cell.Strong && !first ? $"<strong>{text}</strong>" : text;
        string share = cell.Shade is { } shade ? $" <span class=\"below\">{(shade * 100).ToString("0", CultureInfo.InvariantCulture)}%</span>" : "";
        string below = string.IsNullOrEmpty(cell.Below) ? "" : $"<span class=\"below\">{HtmlText.Escape(cell.Below)}</span>";
        return $"<{tag}{(first ? " scope=\"row\"" : "")}{classes}>{text}{share}{below}</{tag}>";
    }

    private void Write(RecordList list)
    {
        Line("<ol class=\"records\">");
        foreach (RecordEntry entry in list.Entries)
        {
            bool several = entry.Texts.Length > 1;
            string texts = string.Concat(entry.Texts.Select(t => $"<p class=\"text\" dir=\"auto\">{(several ? $"<strong>{HtmlText.Escape(t.Field)}:</strong> " : "")}{HtmlText.Inlines(t.Text)}</p>"));
            string said = string.Concat(entry.Facts.Select(f => f.Name == "gold"
                ? $"<span>gold: <strong>{HtmlText.Escape(f.Value)}</strong></span>"
                : $"<span class=\"{(f.Right ? "right" : "wrong")}\">{HtmlText.Escape(f.Name)}: {HtmlText.Escape(f.Value)}</span>"));
            Line($"<li>{texts}<p class=\"said\">{said}<span>id <code>{HtmlText.Escape(entry.Id)}</code></span></p></li>");
        }

        Line("</ol>");
    }

    private void Line(string text) => _html.Append(text).Append('\n');
}
