using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Draws a forest chart as inline SVG: text as text, readable in grey, with a title and description.</summary>
internal sealed class ForestChartSvg
{
    private const int Width = 940;
    private const int Left = 250;
    private const int Right = 690;
    private const int RowHeight = 26;
    private const int Top = 34;

    private readonly ForestChart _chart;
    private readonly Wording _words;
    private readonly double _edge;
    private readonly StringBuilder _svg = new();

    private ForestChartSvg(ForestChart chart, CultureInfo culture)
    {
        _chart = chart;
        _words = new Wording(culture);
        _edge = Edge(chart);
    }

    public static string Draw(ForestChart chart, CultureInfo culture, int number) => new ForestChartSvg(chart, culture).Draw(number);

    private string Draw(int number)
    {
        int bottom = Top + (_chart.Groups.Sum(g => g.Rows.Length + 1) * RowHeight);
        Add($"<svg viewBox=\"0 0 {Width} {bottom + 44}\" role=\"img\" aria-labelledby=\"f{number}t f{number}d\"><title id=\"f{number}t\">{HtmlText.Escape(_chart.Caption)}</title><desc id=\"f{number}d\">{HtmlText.Escape(Describe())}</desc>");
        Add($"<rect class=\"band\" x=\"{X(-_chart.Margin):0.#}\" y=\"{Top - 6}\" width=\"{X(_chart.Margin) - X(-_chart.Margin):0.#}\" height=\"{bottom - Top + 6}\"/>");
        foreach (double tick in Ticks())
        {
            Add($"<line class=\"axis\" x1=\"{X(tick):0.#}\" x2=\"{X(tick):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick):0.#}\" y=\"{bottom + 17}\">{(tick * 100).ToString("+0;−0;0", _words.Culture)}</text>");
        }

        Add($"<line class=\"zero\" x1=\"{X(0):0.#}\" x2=\"{X(0):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/><line class=\"margin\" x1=\"{X(_chart.Margin):0.#}\" x2=\"{X(_chart.Margin):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/>");
        Add($"<text class=\"soft\" text-anchor=\"end\" x=\"{X(0) - 10:0.#}\" y=\"16\">{HtmlText.Escape(_chart.Left)}</text><text class=\"soft\" x=\"{X(0) + 10:0.#}\" y=\"16\">{HtmlText.Escape(_chart.Right)}</text>");
        Add($"<text class=\"soft\" text-anchor=\"middle\" x=\"{X(_chart.Margin):0.#}\" y=\"{bottom + 36}\">margin {_words.PlainPoints(_chart.Margin)}</text>");
        int y = Top;
        foreach (ForestGroup group in _chart.Groups)
        {
            Add($"<text class=\"group\" x=\"0\" y=\"{y + 17}\">{HtmlText.Escape(group.Heading)}</text>");
            y += RowHeight;
            foreach (ForestRow row in group.Rows)
            {
                Draw(row, y + (RowHeight / 2));
                y += RowHeight;
            }
        }

        return _svg.Append("</svg>").ToString();
    }

    private void Draw(ForestRow row, int middle)
    {
        Add($"<g{(row.Firm ? "" : " class=\"faint\"")}><text x=\"14\" y=\"{middle + 4}\">{HtmlText.Escape(Cut(row.Label))}<tspan class=\"soft\" dx=\"6\">{_words.Number(row.Records)}</tspan></text>");
        if (row is { Low: { } from, High: { } to })
        {
            Add($"<line class=\"interval\" x1=\"{X(from):0.#}\" x2=\"{X(to):0.#}\" y1=\"{middle}\" y2=\"{middle}\"/>");
            // What goes on beyond the edge has an arrow there.
            if (from < -_edge)
            {
                Add($"<path class=\"beyond\" d=\"M{Left - 7} {middle}l7 -4v8z\"/>");
            }

            if (to > _edge)
            {
                Add($"<path class=\"beyond\" d=\"M{Right + 7} {middle}l-7 -4v8z\"/>");
            }
        }

        if (row.Difference is { } difference && Math.Abs(difference) <= _edge)
        {
            Add($"<circle class=\"point\" cx=\"{X(difference):0.#}\" cy=\"{middle}\" r=\"4.5\"/>");
        }

        Add($"<text text-anchor=\"end\" x=\"{Right + 66}\" y=\"{middle + 4}\">{_words.Points(row.Difference)}</text><text x=\"{Right + 82}\" y=\"{middle + 4}\">{HtmlText.Escape(row.Verdict)}</text></g>");
    }

    private double X(double value) => Left + ((Math.Clamp(value, -_edge, _edge) + _edge) / (2 * _edge) * (Right - Left));

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Cut(string label) => label.Length > 24 ? label[..(char.IsHighSurrogate(label[22]) ? 22 : 23)] + "…" : label;

    // Wide enough for every firm interval; those with too little to judge may go on beyond.
    private static double Edge(ForestChart chart)
    {
        double widest = chart.Groups.SelectMany(g => g.Rows).Where(r => r.Firm).SelectMany(r => new[] { r.Low, r.High, r.Difference }).Append(2 * chart.Margin).Append(0.05)
            .Max(v => Math.Abs(v ?? 0));
        return Math.Min(1, Math.Ceiling(widest * 1.05 * 20) / 20);
    }

    private IEnumerable<double> Ticks()
    {
        double step = _edge switch { <= 0.12 => 0.05, <= 0.3 => 0.1, <= 0.6 => 0.2, _ => 0.5 };
        int last = (int)Math.Floor((_edge / step) + 1e-9);
        return Enumerable.Range(-last, (2 * last) + 1).Select(i => i * step);
    }

    private string Describe() => string.Join(". ", _chart.Groups.SelectMany(g => g.Rows.Select(r =>
        $"{g.Heading}, {r.Label}: {_words.Points(r.Difference)}{(r.Low is null ? "" : $", from {_words.PointInterval(r.Low, r.High)}")}, {r.Verdict}")));
}
