using System.Collections.Immutable;
using System.Text;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Writes a report as Markdown with tables (CommonMark, GitHub's tables); charts become tables.</summary>
public sealed class MarkdownWriter
{
    private const int MostRecords = 10;

    private readonly StringBuilder _text = new();
    private readonly ReportDocument _report;
    private readonly Wording _words;

    private MarkdownWriter(ReportDocument report)
    {
        _report = report;
        _words = new Wording(report.Culture);
    }

    public static string Write(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        MarkdownWriter writer = new(report);
        writer.WriteTop();
        for (int i = 0; i < report.Sections.Length; i++)
        {
            writer.Write(report.Sections[i], "##", FormattableString.Invariant($"{i + 1}"));
        }

        return writer._text.ToString();
    }

    private void WriteTop()
    {
        Block($"# {MarkdownText.Escape(_report.Title)}");
        if (_report.Warnings.Length > 0)
        {
            Block($"> **EXPLORATORY.** {MarkdownText.Escape(string.Join(" ", _report.Warnings))}");
        }

        if (!string.IsNullOrWhiteSpace(_report.Question))
        {
            Block($"*{MarkdownText.Escape(_report.Question.Trim())}*");
        }
    }

    private void Write(Section section, string marks, string number)
    {
        Block($"{marks} {number} {MarkdownText.Escape(section.Title)}");
        foreach (Block block in section.Blocks)
        {
            Write(block);
        }

        for (int i = 0; i < section.Parts.Length; i++)
        {
            Write(section.Parts[i], marks + "#", FormattableString.Invariant($"{number}.{i + 1}"));
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Block(MarkdownText.Block(paragraph.Parts));
                break;
            case Callout callout:
                Write(callout);
                break;
            case Bullets bullets:
                Block(string.Join('\n', bullets.Items.Select(i => $"- {MarkdownText.Block(i)}")));
                break;
            case Facts facts:
                Block(string.Join('\n', facts.Items.Select(f => $"- {MarkdownText.Strong(f.Name + ":")} {MarkdownText.Escape(f.Value)}")));
                break;
            case Table table:
                Rows(table.Caption, [.. table.Columns.Select(c => (c.Title, c.IsFigure))], table.Rows.Select(r => r.Select(Cell)));
                break;
            case ForestChart chart:
                Write(chart);
                break;
            case IntervalChart or LineChart or ShareChart or QuadrantChart:
                // The table below it has the same figures, or those that matter.
                break;
            case KeyPoints points:
                Block(string.Join('\n', points.Items.Select(p => $"- **{MarkdownText.Escape(p.Name)}:** {MarkdownText.Inlines(p.Text)}")));
                break;
            case RecordBrowser browser:
                foreach (RecordGroup group in browser.Groups)
                {
                    Write(group);
                }

                break;
            default:
                throw new NotSupportedException($"no Markdown for {block.GetType().Name}");
        }
    }

    private void Write(Callout callout)
    {
        string heading = $"{MarkdownText.Strong(callout.Heading + ".")}{(callout.Then is { } then ? " " + MarkdownText.Strong(then + ".") : "")}";
        Block(string.Join("\n>\n", callout.Paragraphs.Select(p => $"> {MarkdownText.Block(p).TrimEnd()}").Prepend($"> {heading}")));
    }

    // What can't be folded away is kept short.
    private void Write(RecordGroup group)
    {
        Block($"**{MarkdownText.Escape(group.Title)}.** {MarkdownText.Escape(group.Note)}".TrimEnd());
        if (group.Entries.Length > 0)
        {
            Block(string.Join('\n', group.Entries.Take(MostRecords).Select(Entry)));
        }
    }

    private void Write(ForestChart chart) => Rows(
        chart.Caption,
        [("", false), ("Records", true), ("Difference", true), ("Interval", true), ("", false)],
        chart.Groups.SelectMany(g => g.Rows.Select(r => (IEnumerable<string>)
        [
            MarkdownText.Escape($"{g.Heading}: {r.Label}"), _words.Number(r.Records), _words.Points(r.Difference),
            r.Low is null ? "n/a" : _words.PointInterval(r.Low, r.High), MarkdownText.Escape(r.Verdict),
        ])));

    private static string Cell(TableCell cell)
    {
        string text = cell.Struck ? MarkdownText.Struck(cell.Text) : cell.Strong ? MarkdownText.Strong(cell.Text) : MarkdownText.Escape(cell.Text);
        return string.IsNullOrEmpty(cell.Below) ? text : $"{text} ({MarkdownText.Escape(cell.Below)})";
    }

    private static string Entry(RecordEntry entry)
    {
        string texts = string.Join(" / ", entry.Texts.Select(t => MarkdownText.Block(t.Text)));
        IEnumerable<string> said = entry.Answers.Select(a => $"{(a.Right ? "✓" : "✗")} {MarkdownText.Escape(a.System)}: {MarkdownText.Escape(a.Answer)}{(a.Why.Length > 0 ? $" ({MarkdownText.Escape(a.Why)})" : "")}");
        return $"- {texts}\\\n  gold: {MarkdownText.Strong(entry.Gold)}, {string.Join(", ", said)}, id {MarkdownText.Escape(entry.Id)}";
    }

    private void Rows(string caption, ImmutableArray<(string Title, bool IsFigure)> columns, IEnumerable<IEnumerable<string>> rows)
    {
        Block(MarkdownText.Escape(caption) + ":");
        StringBuilder table = new();
        table.Append("| ").AppendJoin(" | ", columns.Select(c => MarkdownText.Escape(c.Title))).Append(" |\n");
        table.Append("| ").AppendJoin(" | ", columns.Select(c => c.IsFigure ? "---:" : "---")).Append(" |");
        foreach (IEnumerable<string> row in rows)
        {
            table.Append("\n| ").AppendJoin(" | ", row).Append(" |");
        }

        Block(table.ToString());
    }

    private void Block(string text) => _text.Append(_text.Length > 0 ? "\n" : "").Append(text).Append('\n');
}
