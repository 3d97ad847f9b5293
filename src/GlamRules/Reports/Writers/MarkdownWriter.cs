using System.Collections.Immutable;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Writes a report as Markdown with tables (CommonMark, GitHub's tables); charts become tables.</summary>
public sealed class MarkdownWriter
{
    private const string Special = "\\`*_{}[]<>#|~";

    private readonly StringBuilder _text = new();
    private readonly ReportDocument _report;

    private MarkdownWriter(ReportDocument report) => _report = report;

    public static string Write(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new MarkdownWriter(report).Write();
    }

    private string Write()
    {
        Block($"# {Escape(_report.Title)}");
        if (_report.Question.Length > 0)
        {
            Block($"*{Escape(_report.Question)}*");
        }

        if (_report.Warnings.Length > 0)
        {
            Block($"> **EXPLORATORY.** {Escape(string.Join(" ", _report.Warnings))}");
        }

        foreach (Section section in _report.Sections)
        {
            Block($"## {Escape(section.Title)}");
            foreach (Block block in section.Blocks)
            {
                Write(block);
            }
        }

        return _text.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Block(Inlines(paragraph.Parts));
                break;
            case Callout callout:
                Block($"> **{Escape(callout.Heading)}.** {Inlines(callout.Parts)}");
                break;
            case Bullets bullets:
                Block(string.Join('\n', bullets.Items.Select(i => $"- {Inlines(i)}")));
                break;
            case Facts facts:
                Block(string.Join('\n', facts.Items.Select(f => $"- **{Escape(f.Name)}:** {Escape(f.Value)}")));
                break;
            case Table table:
                Rows(table.Caption, [.. table.Columns.Select(c => (c.Title, c.IsFigure))], table.Rows.Select(r => r.Select(Cell)));
                break;
            case ForestChart chart:
                Rows(
                    chart.Caption,
                    [("", false), ("Records", true), ("Difference", true), ("Interval", true), ("", false)],
                    chart.Groups.SelectMany(g => g.Rows.Select(r => (IEnumerable<string>)
                    [
                        Escape($"{g.Heading}: {r.Label}"), r.Records.ToString("N0", _report.Culture),
                        r.Difference is { } d ? ForestChartSvg.Points(d, _report.Culture) : "–",
                        r is { Low: { } low, High: { } high } ? $"{ForestChartSvg.Points(low, _report.Culture)} to {ForestChartSvg.Points(high, _report.Culture)}" : "–",
                        Escape(r.Verdict),
                    ])));
                break;
            case IntervalChart:
                // The table below it has the same figures.
                break;
            case RecordList records:
                Block(string.Join('\n', records.Entries.Select(Entry)));
                break;
            default:
                throw new NotSupportedException($"no Markdown for {block.GetType().Name}");
        }
    }

    private static string Cell(TableCell cell)
    {
        string text = Escape(cell.Text);
        text = cell.Struck ? $"~~{text}~~" : cell.Strong && text.Length > 0 ? $"**{text}**" : text;
        return string.IsNullOrEmpty(cell.Below) ? text : $"{text} ({Escape(cell.Below)})";
    }

    private static string Entry(RecordEntry entry)
    {
        string texts = string.Join(" / ", entry.Texts.Select(t => Inlines(t.Text)));
        string said = string.Join("; ", entry.Facts.Select(f => $"{Escape(f.Name)}: {Escape(f.Value)}"));
        return $"- {texts}  \n  {said} (id {Escape(entry.Id)})";
    }

    private void Rows(string caption, ImmutableArray<(string Title, bool IsFigure)> columns, IEnumerable<IEnumerable<string>> rows)
    {
        Block(Escape(caption) + ":");
        StringBuilder table = new();
        table.Append("| ").AppendJoin(" | ", columns.Select(c => Escape(c.Title))).Append(" |\n");
        table.Append("| ").AppendJoin(" | ", columns.Select(c => c.IsFigure ? "---:" : "---")).Append(" |");
        foreach (IEnumerable<string> row in rows)
        {
            table.Append("\n| ").AppendJoin(" | ", row).Append(" |");
        }

        Block(table.ToString());
    }

    private static string Inlines(IEnumerable<Inline> parts) => string.Concat(parts.Select(part => part.Style switch
    {
        InlineStyle.Strong => Around("**", part.Text),
        InlineStyle.Mark => Around("**", part.Text),
        InlineStyle.Code => $"`{part.Text.Replace('`', '\'')}`",
        _ => Escape(part.Text),
    }));

    // Emphasis must touch its text.
    private static string Around(string sign, string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length == 0 ? text : $"{text[..text.IndexOf(trimmed[0], StringComparison.Ordinal)]}{sign}{Escape(trimmed)}{sign}{text[text.TrimEnd().Length..]}";
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text)
        {
            if (c is '\n' or '\r' or '\t')
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
            }
        }

        return escaped.ToString();
    }

    private void Block(string text) => _text.Append(_text.Length > 0 ? "\n" : "").Append(text).Append('\n');
}
