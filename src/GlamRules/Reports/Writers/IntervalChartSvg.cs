using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Draws figures with intervals on an axis from 0 to 1 as inline SVG.</summary>
internal static class IntervalChartSvg
{
    private const int Width = 940;
    private const int Left = 250;
    private const int Right = 840;
    private const int RowHeight = 30;
    private const int Top = 12;

    public static string Draw(IntervalChart chart, CultureInfo culture, int number)
    {
        int bottom = Top + (chart.Rows.Length * RowHeight);
        StringBuilder svg = new();
        string description = string.Join(". ", chart.Rows.Select(r => $"{r.Label}: {r.Text}"));
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {bottom + 40}\" role=\"img\" aria-labelledby=\"i{number}t i{number}d\"><title id=\"i{number}t\">{HtmlText.Escape(chart.Caption)}</title><desc id=\"i{number}d\">{HtmlText.Escape(description)}</desc>\n");
        for (int tick = 0; tick <= 10; tick += 2)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"{X(tick / 10.0):0.#}\" x2=\"{X(tick / 10.0):0.#}\" y1=\"{Top - 4}\" y2=\"{bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick / 10.0):0.#}\" y=\"{bottom + 17}\">{(tick / 10.0).ToString("0.0", culture)}</text>\n");
        }

        if (chart.Threshold is { } bound)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"margin\" x1=\"{X(bound):0.#}\" x2=\"{X(bound):0.#}\" y1=\"{Top - 4}\" y2=\"{bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(bound):0.#}\" y=\"{bottom + 34}\">threshold</text>\n");
        }

        for (int i = 0; i < chart.Rows.Length; i++)
        {
            IntervalRow row = chart.Rows[i];
            int middle = Top + (i * RowHeight) + (RowHeight / 2);
            svg.Append(CultureInfo.InvariantCulture, $"<g{(row.Faint ? " class=\"faint\"" : "")}><text x=\"0\" y=\"{middle + 4}\">{HtmlText.Escape(row.Label.Length > 32 ? row.Label[..31] + "…" : row.Label)}</text>");
            if (row is { Low: { } low, High: { } high })
            {
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"interval\" x1=\"{X(low):0.#}\" x2=\"{X(high):0.#}\" y1=\"{middle}\" y2=\"{middle}\"/>");
            }

            if (row.Value is { } value)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{X(value):0.#}\" cy=\"{middle}\" r=\"5\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Right + 20}\" y=\"{middle + 4}\">{HtmlText.Escape(row.Text)}</text></g>\n");
        }

        return svg.Append("</svg>").ToString();

        static double X(double value) => Left + (Math.Clamp(value, 0, 1) * (Right - Left));
    }
}
