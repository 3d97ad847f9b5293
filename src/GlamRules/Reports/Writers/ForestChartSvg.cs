using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Draws a forest chart as inline SVG: text as text, readable in grey, with a title and description.</summary>
internal sealed class ForestChartSvg
{
    private const int Top = 34;

    private readonly ForestChart _chart;
    private readonly ChartSize _size;
    private readonly int _left;
    private readonly int _right;
    private readonly Wording _words;
    private readonly double _edge;
    private readonly StringBuilder _svg = new();

    private ForestChartSvg(ForestChart chart, CultureInfo culture, ChartSize size)
    {
        (_chart, _size) = (chart, size);
        (_left, _right) = size.Narrow ? (20, 308) : (250, 690);
        _words = new Wording(culture);
        _edge = Edge(chart);
    }

    public static string Draw(ForestChart chart, CultureInfo culture, ChartSize size) => new ForestChartSvg(chart, culture, size).Draw();

    private string Draw()
    {
        int bottom = Top + _chart.Groups.Sum(g => Height(g) + g.Rows.Sum(Height));
        _svg.Append(_size.Open(bottom + 44, _chart.Caption, Describe()));
        Add($"<rect class=\"band\" x=\"{X(-_chart.Margin):0.#}\" y=\"{Top - 6}\" width=\"{X(_chart.Margin) - X(-_chart.Margin):0.#}\" height=\"{bottom - Top + 6}\"/>");
        foreach (double tick in Ticks())
        {
            Add($"<line class=\"axis\" x1=\"{X(tick):0.#}\" x2=\"{X(tick):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick):0.#}\" y=\"{bottom + 17}\">{(tick * 100).ToString("+0;−0;0", _words.Culture)}</text>");
        }

        Add($"<line class=\"zero\" x1=\"{X(0):0.#}\" x2=\"{X(0):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/><line class=\"margin\" x1=\"{X(_chart.Margin):0.#}\" x2=\"{X(_chart.Margin):0.#}\" y1=\"{Top - 6}\" y2=\"{bottom}\"/>");
        Add($"<text class=\"soft\" text-anchor=\"end\" x=\"{X(0) - 10:0.#}\" y=\"16\">{HtmlText.Escape(Short(_chart.Left))}</text><text class=\"soft\" x=\"{X(0) + 10:0.#}\" y=\"16\">{HtmlText.Escape(Short(_chart.Right))}</text>");
        Add($"<text class=\"soft\" text-anchor=\"middle\" x=\"{X(_chart.Margin):0.#}\" y=\"{bottom + 36}\">margin {_words.PlainPoints(_chart.Margin)}</text>");
        int y = Top;
        foreach (ForestGroup group in _chart.Groups)
        {
            _svg.Append(ChartSize.Text(Heading(group), 0, y + 17, " class=\"group\"")).Append('\n');
            y += Height(group);
            foreach (ForestRow row in group.Rows)
            {
                Draw(row, y);
                y += Height(row);
            }
        }

        return _svg.Append("</svg>").ToString();
    }

    private void Draw(ForestRow row, int top)
    {
        ImmutableArray<string> label = Label(row);
        int middle = _size.Narrow ? top + 8 + ((label.Length + 1) * ChartSize.LineHeight) : top + 13;
        Add($"<g{(row.Firm ? "" : " class=\"faint\"")}>{ChartSize.Text(label, _size.Narrow ? 0 : 14, _size.Narrow ? top + 12 : top + 17)}");
        if (row is { Low: { } from, High: { } to })
        {
            Add($"<line class=\"interval\" x1=\"{X(from):0.#}\" x2=\"{X(to):0.#}\" y1=\"{middle}\" y2=\"{middle}\"/>");
            // What goes on beyond the edge has an arrow there.
            if (from < -_edge)
            {
                Add($"<path class=\"beyond\" d=\"M{_left - 7} {middle}l7 -4v8z\"/>");
            }

            if (to > _edge)
            {
                Add($"<path class=\"beyond\" d=\"M{_right + 7} {middle}l-7 -4v8z\"/>");
            }
        }

        if (row.Difference is { } difference && Math.Abs(difference) <= _edge)
        {
            Add($"<circle class=\"point\" cx=\"{X(difference):0.#}\" cy=\"{middle}\" r=\"4.5\"/>");
        }

        // On a telephone the words stand above the line, where nothing can run into them.
        Add(_size.Narrow
            ? $"{ChartSize.Text([$"{_words.Points(row.Difference)} · {row.Verdict}"], 0, top + 12 + (label.Length * ChartSize.LineHeight), " class=\"soft\"")}</g>"
            : (FormattableString)$"<text text-anchor=\"end\" x=\"{_right + 66}\" y=\"{middle + 4}\">{_words.Points(row.Difference)}</text>{ChartSize.Text(Verdict(row), _right + 82, middle + 4)}</g>");
    }

    private ImmutableArray<string> Heading(ForestGroup group) => ChartSize.Lines(group.Heading, _size.Narrow ? 36 : 110);

    private ImmutableArray<string> Label(ForestRow row) => ChartSize.Lines($"{row.Label} ({_words.Number(row.Records)})", _size.Narrow ? 44 : 32);

    private static ImmutableArray<string> Verdict(ForestRow row) => ChartSize.Lines(row.Verdict, 22);

    private int Height(ForestGroup group) => 10 + (Heading(group).Length * ChartSize.LineHeight);

    private int Height(ForestRow row) => _size.Narrow ? 22 + ((Label(row).Length + 1) * ChartSize.LineHeight) : 10 + (Math.Max(Label(row).Length, Verdict(row).Length) * ChartSize.LineHeight);

    private string Short(string side) => !_size.Narrow || side.Length <= 21 ? side : side[..20] + "…";

    private double X(double value) => _left + ((Math.Clamp(value, -_edge, _edge) + _edge) / (2 * _edge) * (_right - _left));

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

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
