using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Draws a line chart as inline SVG: text as text, readable in grey, with a title and description.</summary>
internal sealed class LineChartSvg
{
    private const int Left = 60;
    private const int Top = 14;
    private const int Bottom = 300;
    private const int LineHeight = 15;

    private readonly LineChart _chart;
    private readonly ChartSize _size;
    private readonly int _right;
    private readonly Wording _words;
    private readonly StringBuilder _svg = new();
    private readonly double _from;
    private readonly double _to;
    private readonly double _low;
    private readonly double _step;
    private readonly int _steps;

    private LineChartSvg(LineChart chart, CultureInfo culture, ChartSize size)
    {
        (_chart, _size) = (chart, size);
        _right = size.Narrow ? size.Width - 10 : 660;
        _words = new Wording(culture);
        double[] along = [.. chart.Lines.SelectMany(l => l.Points.Select(p => p.X)).Concat(chart.Ticks)];
        _from = Along(along.Min());
        _to = Math.Max(Along(along.Max()), _from + 1e-9);
        double[] values = [.. chart.Lines.SelectMany(l => l.Points.SelectMany(p => new[] { p.Y, p.Low ?? p.Y, p.High ?? p.Y })).Concat(chart.Levels.Select(l => l.Value))];
        double span = Math.Max(values.Max() - values.Min(), 1e-6);
        double power = Math.Pow(10, Math.Floor(Math.Log10(span / 4)));
        _step = power * ((span / 4 / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
        _low = Math.Floor(values.Min() / _step);
        _steps = Math.Max(1, (int)Math.Ceiling((values.Max() / _step) - _low - 1e-9));
    }

    public static string Draw(LineChart chart, CultureInfo culture, ChartSize size) => new LineChartSvg(chart, culture, size).Draw();

    private string Draw()
    {
        int names = _chart.Levels.Count(l => l.Name.Length > 0) + _chart.Lines.Count(l => l.Points.Length > 0 && l.Name.Length > 0);
        _svg.Append(_size.Open(Bottom + 48 + (_size.Narrow ? names * LineHeight : 0), _chart.Caption, Describe()));
        for (int i = 0; i <= _steps; i++)
        {
            double value = (_low + i) * _step;
            Add($"<line class=\"axis\" x1=\"{Left}\" x2=\"{_right}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\"/><text class=\"soft\" text-anchor=\"end\" x=\"{Left - 8}\" y=\"{Y(value) + 4:0.#}\">{value.ToString("#,0.###;−#,0.###;0", _words.Culture)}</text>");
        }

        double taken = double.NegativeInfinity;
        foreach (double tick in _chart.Ticks)
        {
            // A number that would stand on the one before is left out.
            double width = 8 * _words.Number((long)tick).Length;
            if (X(tick) - (width / 2) < taken)
            {
                continue;
            }

            taken = X(tick) + (width / 2) + 4;
            Add($"<text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick):0.#}\" y=\"{Bottom + 18}\">{_words.Number((long)tick)}</text>");
        }

        Add($"<text class=\"soft\" text-anchor=\"middle\" x=\"{(Left + _right) / 2}\" y=\"{Bottom + 40}\">{HtmlText.Escape(_chart.Along)}</text>");
        foreach ((_, double value) in _chart.Levels)
        {
            Add($"<line class=\"margin\" x1=\"{Left}\" x2=\"{_right}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\"/>");
        }

        foreach (LineSeries line in _chart.Lines)
        {
            Draw(line);
        }

        Names();
        return _svg.Append("</svg>").ToString();
    }

    private void Draw(LineSeries line)
    {
        Add($"<polyline class=\"{(line.Smooth ? "fitted" : "line")}\" points=\"{string.Join(' ', line.Points.Select(p => FormattableString.Invariant($"{X(p.X):0.#},{Y(p.Y):0.#}")))}\"/>");
        foreach (LinePoint point in line.Smooth ? [] : line.Points)
        {
            if (point is { Low: { } low, High: { } high })
            {
                Add($"<line class=\"interval\" x1=\"{X(point.X):0.#}\" x2=\"{X(point.X):0.#}\" y1=\"{Y(low):0.#}\" y2=\"{Y(high):0.#}\"/>");
            }

            Add($"<circle class=\"point\" cx=\"{X(point.X):0.#}\" cy=\"{Y(point.Y):0.#}\" r=\"4.5\"/>");
        }
    }

    // At the right end of what they name, moved down where two would stand over each other; where there is no room, below
    // the drawing, with what is nearest to the top first.
    private void Names()
    {
        double free = double.NegativeInfinity;
        int line = 0;
        foreach ((string name, double y) in _chart.Levels.Select(l => (l.Name, Y(l.Value)))
            .Concat(_chart.Lines.Where(l => l.Points.Length > 0).Select(l => (l.Name, Y(l.Points[^1].Y)))).Where(n => n.Name.Length > 0).OrderBy(n => n.Item2))
        {
            double at = Math.Max(y + 4, free);
            free = at + LineHeight;
            (double left, double top) = _size.Narrow ? (0, Bottom + 58 + (line++ * LineHeight)) : (_right + 10, at);
            Add($"<text x=\"{left:0.#}\" y=\"{top:0.#}\">{(_size.Narrow ? $"{line}. " : "")}{HtmlText.Escape(name.Length > 44 ? name[..43] + "…" : name)}</text>");
            if (_size.Narrow)
            {
                Add($"<text class=\"soft\" text-anchor=\"end\" x=\"{_right}\" y=\"{at - 9:0.#}\">{line}</text>");
            }
        }
    }

    private double Along(double x) => _chart.Logarithmic ? Math.Log(x) : x;

    private double X(double x) => Left + 12 + ((Along(x) - _from) / (_to - _from) * (_right - Left - 24));

    private double Y(double y) => Bottom - (((y / _step) - _low) / _steps * (Bottom - Top));

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private string Describe() => string.Join(". ", _chart.Levels.Select(l => $"{l.Name}: {_words.Figure(l.Value)}")
        .Concat(_chart.Lines.Where(l => !l.Smooth).Select(l => $"{l.Name}: {string.Join(", ", l.Points.Select(p => $"{_words.Figure(p.Y)} at {_words.Number((long)p.X)}"))}")));
}
