using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Draws a forest chart as inline SVG: text as text, readable in grey, with a title and description.</summary>
internal static class ForestChartSvg
{
    private const int Width = 940;
    private const int Left = 250;
    private const int Right = 700;
    private const int RowHeight = 26;
    private const int Top = 34;

    public static string Draw(ForestChart chart, CultureInfo culture, int number)
    {
        (double low, double high) = Bounds(chart);
        int rows = chart.Groups.Sum(g => g.Rows.Length + 1);
        int bottom = Top + (rows * RowHeight);
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {bottom + 44}\" role=\"img\" aria-labelledby=\"f{number}t f{number}d\"><title id=\"f{number}t\">{HtmlText.Escape(chart.Caption)}</title><desc id=\"f{number}d\">{HtmlText.Escape(Describe(chart, culture))}</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"band\" x=\"{X(-chart.Margin):0.#}\" y=\"{Top - 6}\" width=\"{X(chart.Margin) - X(-chart.Margin):0.#}\" height=\"{bottom - Top + 6}\"/>\n");
        foreach (double tick in Ticks(low, high))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"{X(tick):0.#}\" x2=\"{X(tick):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick):0.#}\" y=\"{bottom + 17}\">{Points(tick, culture)}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"zero\" x1=\"{X(0):0.#}\" x2=\"{X(0):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/><line class=\"margin\" x1=\"{X(chart.Margin):0.#}\" x2=\"{X(chart.Margin):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"soft\" text-anchor=\"end\" x=\"{X(0) - 10:0.#}\" y=\"16\">{HtmlText.Escape(chart.Left)}</text><text class=\"soft\" x=\"{X(0) + 10:0.#}\" y=\"16\">{HtmlText.Escape(chart.Right)}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"soft\" text-anchor=\"middle\" x=\"{X(chart.Margin):0.#}\" y=\"{bottom + 36}\">margin {Points(chart.Margin, culture)}</text>\n");
        int y = Top;
        foreach (ForestGroup group in chart.Groups)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"group\" x=\"0\" y=\"{y + 17}\">{HtmlText.Escape(group.Heading)}</text>\n");
            y += RowHeight;
            foreach (ForestRow row in group.Rows)
            {
                Draw(row, y);
                y += RowHeight;
            }
        }

        return svg.Append("</svg>").ToString();

        double X(double value) => Left + ((Math.Clamp(value, low, high) - low) / (high - low) * (Right - Left));

        void Draw(ForestRow row, int at)
        {
            int middle = at + (RowHeight / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<g{(row.Firm ? "" : " class=\"faint\"")}><text x=\"14\" y=\"{middle + 4}\">{HtmlText.Escape(Cut(row.Label))}<tspan class=\"soft\" dx=\"6\">{row.Records.ToString("N0", culture)}</tspan></text>");
            if (row is { Low: { } from, High: { } to })
            {
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"interval\" x1=\"{X(from):0.#}\" x2=\"{X(to):0.#}\" y1=\"{middle}\" y2=\"{middle}\"/>");
            }

            if (row.Difference is { } difference)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{X(difference):0.#}\" cy=\"{middle}\" r=\"5\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Right + 16}\" y=\"{middle + 4}\">{(row.Difference is { } d ? Points(d, culture) : "–")}</text><text x=\"{Right + 70}\" y=\"{middle + 4}\">{HtmlText.Escape(row.Verdict)}</text></g>\n");
        }
    }

    internal static string Points(double value, CultureInfo culture) => (value * 100).ToString("+0.#;−0.#;0", culture);

    private static string Cut(string label) => label.Length > 26 ? label[..25] + "…" : label;

    // Wide enough for every firm interval; those with too little to judge are cut at the edge.
    private static (double Low, double High) Bounds(ForestChart chart)
    {
        ForestRow[] rows = [.. chart.Groups.SelectMany(g => g.Rows)];
        double widest = rows.Where(r => r.Firm).SelectMany(r => new[] { r.Low, r.High, r.Difference }).Append(2 * chart.Margin).Append(0.05)
            .Max(v => Math.Abs(v ?? 0));
        double edge = Math.Min(1, Math.Ceiling(widest * 1.05 * 20) / 20);
        return (-edge, edge);
    }

    private static IEnumerable<double> Ticks(double low, double high)
    {
        double step = (high - low) switch { <= 0.25 => 0.05, <= 0.6 => 0.1, <= 1.2 => 0.2, _ => 0.5 };
        for (int i = (int)Math.Ceiling((low / step) - 1e-9); i * step <= high + 1e-9; i++)
        {
            yield return i * step;
        }
    }

    private static string Describe(ForestChart chart, CultureInfo culture) => string.Join(". ", chart.Groups.SelectMany(g => g.Rows.Select(r =>
        $"{g.Heading}, {r.Label}: {(r.Difference is { } d ? Points(d, culture) : "no difference known")}{(r is { Low: { } l, High: { } h } ? $", from {Points(l, culture)} to {Points(h, culture)}" : "")}, {r.Verdict}")));
}
