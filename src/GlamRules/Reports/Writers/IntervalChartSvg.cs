using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Draws figures with intervals as inline SVG, panel below panel: text as text, readable in grey.</summary>
internal sealed class IntervalChartSvg
{
    private readonly IntervalChart _chart;
    private readonly CultureInfo _culture;
    private readonly ChartSize _size;
    private readonly StringBuilder _svg = new();
    private readonly int _left;
    private readonly int _right;
    private double _from;
    private double _to;

    private IntervalChartSvg(IntervalChart chart, CultureInfo culture, ChartSize size)
    {
        (_chart, _culture, _size) = (chart, culture, size);
        (_left, _right) = size.Narrow ? (10, 270) : (300, 830);
    }

    public static string Draw(IntervalChart chart, CultureInfo culture, ChartSize size) => new IntervalChartSvg(chart, culture, size).Draw();

    private string Draw()
    {
        int height = _chart.Panels.Sum(Height);
        string description = string.Join(". ", _chart.Panels.SelectMany(p => p.Rows.Select(r => $"{p.Heading}, {r.Label}: {r.Text}{(r.Out is null ? "" : $" ({r.Out})")}").Concat(p.Levels.Select(l => l.Name))));
        _svg.Append(_size.Open(height, _chart.Caption, description));
        int top = 0;
        foreach (IntervalPanel panel in _chart.Panels)
        {
            Draw(panel, top);
            top += Height(panel);
        }

        return _svg.Append("</svg>").ToString();
    }

    private ImmutableArray<string> Heading(IntervalPanel panel) => panel.Heading.Length == 0 ? [] : ChartSize.Lines(panel.Heading, _size.Narrow ? 38 : 110);

    private ImmutableArray<string> Label(IntervalRow row) => ChartSize.Lines(row.Label, _size.Narrow ? 42 : 38);

    private ImmutableArray<string> Reason(IntervalRow row) => string.IsNullOrEmpty(row.Out) ? [] : ChartSize.Lines(row.Out, _size.Narrow ? 46 : 44);

    private ImmutableArray<string> Name(IntervalLevel level) => ChartSize.Lines($"{(!_size.Narrow ? "" : level.IsBound ? "┆ " : "│ ")}{level.Name}", _size.Narrow ? 46 : 90);

    private int HeadingHeight(IntervalPanel panel) => 12 + (Heading(panel).Length * ChartSize.LineHeight);

    private int RowHeight(IntervalRow row) => (_size.Narrow ? 28 : 14) + ((Label(row).Length + Reason(row).Length) * ChartSize.LineHeight);

    private int Height(IntervalPanel panel) => HeadingHeight(panel) + panel.Rows.Sum(RowHeight) + 26 + panel.Levels.Sum(l => (Name(l).Length * ChartSize.LineHeight) + 2) + 14;

    private void Draw(IntervalPanel panel, int start)
    {
        // From the first fifth that holds everything on: what lies far from 0 is told apart better.
        double least = panel.Rows.SelectMany(r => new[] { r.Low, r.Value }).Concat(panel.Levels.Select(l => (double?)(l.Low ?? l.Value))).Min() ?? 0;
        double most = panel.Rows.SelectMany(r => new[] { r.High, r.Value }).Concat(panel.Levels.Select(l => (double?)(l.High ?? l.Value))).Max() ?? 1;
        (_from, _to) = (Math.Clamp(Math.Floor((least * 5) + 1e-9) / 5, -1, 0.8), Math.Clamp(Math.Ceiling((most * 5) - 1e-9) / 5, 0.2, 1));
        int top = start + HeadingHeight(panel);
        int bottom = top + panel.Rows.Sum(RowHeight);
        _svg.Append(ChartSize.Text(Heading(panel), 0, start + 16, " class=\"group\"")).Append('\n');
        double step = _to - _from <= 0.41 ? 0.1 : 0.2;
        for (int i = 0; i <= (int)Math.Round((_to - _from) / step); i++)
        {
            double tick = _from + (i * step);
            string text = panel.OfHundred ? (tick * 100).ToString("0;−0", _culture) : tick.ToString("0.0;−0.0", _culture);
            Add($"<line class=\"axis\" x1=\"{X(tick):0.#}\" x2=\"{X(tick):0.#}\" y1=\"{top - 4}\" y2=\"{bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick):0.#}\" y=\"{bottom + 17}\">{text}</text>");
        }

        DrawLevels(panel, top - 4, bottom);
        foreach (IntervalRow row in panel.Rows)
        {
            Draw(row, top);
            top += RowHeight(row);
        }
    }

    // Names last, with a rim, so that no line runs through one; on a telephone they are a list, for there is no room beside.
    private void DrawLevels(IntervalPanel panel, int top, int bottom)
    {
        int at = bottom + 22;
        StringBuilder names = new();
        foreach (IntervalLevel level in panel.Levels)
        {
            double x = X(level.Value);
            ImmutableArray<string> name = Name(level);
            if (level is { Low: { } low, High: { } high })
            {
                Add($"<rect class=\"band\" x=\"{X(low):0.#}\" y=\"{top}\" width=\"{Math.Max(1, X(high) - X(low)):0.#}\" height=\"{bottom - top}\"/>");
            }

            Add($"<line class=\"{(level.IsBound ? "margin" : "zero")}\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{top}\" y2=\"{(_size.Narrow ? bottom : at + 12)}\"/>");
            bool leftOf = !_size.Narrow && x > (_left + _right) / 2.0;
            names.Append(ChartSize.Text(name, _size.Narrow ? 0 : x + (leftOf ? -6 : 6), at + 12, $" class=\"soft rim\" text-anchor=\"{(leftOf ? "end" : "start")}\"")).Append('\n');
            at += (name.Length * ChartSize.LineHeight) + 2;
        }

        _svg.Append(names);
    }

    private void Draw(IntervalRow row, int top)
    {
        ImmutableArray<string> label = Label(row);
        int middle = top + (_size.Narrow ? 10 + (label.Length * ChartSize.LineHeight) : 15);
        Add($"<g{(row.Faint || row.Out is not null ? " class=\"faint\"" : "")}>{ChartSize.Text(label, 0, top + (_size.Narrow ? 14 : 19), row.Out is null ? "" : " class=\"struck\"")}");
        if (row is { Low: { } low, High: { } high })
        {
            Add($"<line class=\"interval\" x1=\"{X(low):0.#}\" x2=\"{X(high):0.#}\" y1=\"{middle}\" y2=\"{middle}\"/>");
        }

        if (row.Value is { } value)
        {
            Add($"<circle class=\"point\" cx=\"{X(value):0.#}\" cy=\"{middle}\" r=\"5\"/>");
        }

        Add($"<text text-anchor=\"end\" x=\"{_size.Width - (_size.Narrow ? 0 : 30)}\" y=\"{middle + 5}\">{HtmlText.Escape(row.Text)}</text>");
        Add($"{ChartSize.Text(Reason(row), 0, (_size.Narrow ? middle + 20 : top + 19 + (label.Length * ChartSize.LineHeight)), " class=\"soft rim\"")}</g>");
    }

    private double X(double value) => _left + ((Math.Clamp(value, _from, _to) - _from) / (_to - _from) * (_right - _left));

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
