using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>
/// A table as HTML. On a narrow screen each row becomes a card, its cells named by their columns; roles are written out,
/// for a table that is laid out otherwise is none to some programs that read aloud.
/// </summary>
internal static class HtmlTable
{
    private const int ShortHeading = 14;

    public static string Draw(Table table)
    {
        StringBuilder html = new();
        html.Append(table.Columns.Length > 3 || table.Columns.Any(c => c.IsFigure) ? "<table role=\"table\">" : "<table role=\"table\" class=\"words\">").Append("\n<thead role=\"rowgroup\"><tr role=\"row\">").AppendJoin("", table.Columns.Select(Heading)).Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr role=\"row\">").AppendJoin("", row.Select((cell, i) => Cell(cell, table.Columns[i], i == 0))).Append("</tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    // A hyphen in a short heading is no place to break it.
    private static string Heading(TableColumn column)
    {
        string[] classes = [.. column.IsFigure ? new[] { "figure" } : [], .. column.Title.Length <= ShortHeading ? new[] { "short" } : []];
        return $"<th scope=\"col\" role=\"columnheader\"{Classes(classes)}>{HtmlText.Escape(column.Title)}</th>";
    }

    private static string Cell(TableCell cell, TableColumn column, bool first)
    {
        bool empty = cell.Text.Length == 0 && string.IsNullOrEmpty(cell.Below);
        string[] classes = [.. column.IsFigure ? new[] { "figure" } : [], .. Heated(cell), .. empty ? new[] { "none" } : []];
        string text = HtmlText.Escape(cell.Text);
        text = cell.Struck ? $"<s>{text}</s>" : cell.Strong && !first ? $"<strong>{text}</strong>" : text;
        string below = string.IsNullOrEmpty(cell.Below) ? "" : $" <span class=\"below\">{HtmlText.Escape(cell.Below)}</span>";
        return first
            ? $"<th scope=\"row\" role=\"rowheader\"{Classes(classes)}>{text}{below}</th>"
            : $"<td role=\"cell\"{Classes(classes)} data-name=\"{HtmlText.Escape(column.Title)}\">{text}{below}</td>";
    }

    private static string Classes(string[] classes) => classes.Length > 0 ? $" class=\"{string.Join(' ', classes)}\"" : "";

    // The policy allows no styles of a cell's own, so shades come in steps.
    private static IEnumerable<string> Heated(TableCell cell)
    {
        int step = (int)Math.Ceiling(Math.Clamp(cell.Shade, 0, 1) * Styles.Steps);
        return cell.Heat == Heat.None || step == 0 ? [] : [FormattableString.Invariant($"{(cell.Heat == Heat.Right ? "hit" : "miss")}{step}")];
    }
}
