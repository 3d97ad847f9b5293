using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;

namespace GlamRules.Reports.Writers;

/// <summary>Draws shares against shares as inline SVG; series differ in shape and dash, so that grey does.</summary>
internal sealed class ShareChartSvg
{
    private const int Top = 16;
    private const int Bottom = 336;
    private const int LegendHeight = 26;

    private static readonly string[] Dashes = ["", " stroke-dasharray=\"7 4\"", " stroke-dasharray=\"2 3\""];

    private readonly ShareChart _chart;
    private readonly ChartSize _size;
    private readonly int _left;
    private readonly int _right;
    private readonly CultureInfo _culture;
    private readonly StringBuilder _svg = new();
    private readonly double _across;
    private readonly double _up;

    private ShareChartSvg(ShareChart chart, CultureInfo culture, ChartSize size)
    {
        (_chart, _culture, _size) = (chart, culture, size);
        (_left, _right) = size.Narrow ? (64, 312) : (90, 650);
        SharePoint[] points = [.. chart.Series.SelectMany(s => s.Points)];
        // Where the diagonal counts, both axes are whole.
        _across = chart.Diagonal is null ? End(points.Select(p => p.Across)) : 1;
        _up = chart.Diagonal is null ? End(points.Select(p => p.Strong ? p.High ?? p.Up : p.Up)) : 1;
    }

    public static string Draw(ShareChart chart, CultureInfo culture, ChartSize size) => new ShareChartSvg(chart, culture, size).Draw();

    private string Draw()
    {
        string description = string.Join(" ", _chart.Series.Select(s => $"{s.Name}: {s.Text}"));
        int legends = _size.Narrow ? (_chart.Series.Length + (_chart.Diagonal is null ? 0 : 1)) * LegendHeight : 0;
        _svg.Append(_size.Open(Bottom + 50 + legends, _chart.Caption, description));
        for (int tick = 0; tick <= 5; tick++)
        {
            double x = _left + (tick / 5.0 * (_right - _left));
            double y = Bottom - (tick / 5.0 * (Bottom - Top));
            Add($"<line class=\"axis\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top}\" y2=\"{Bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{x:0.#}\" y=\"{Bottom + 18}\">{Percent(tick / 5.0 * _across)}</text>");
            Add($"<line class=\"axis\" x1=\"{_left}\" x2=\"{_right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/><text class=\"soft\" text-anchor=\"end\" x=\"{_left - 8}\" y=\"{y + 4:0.#}\">{Percent(tick / 5.0 * _up)}</text>");
        }

        Add($"<text class=\"soft\" text-anchor=\"middle\" x=\"{(_left + _right) / 2}\" y=\"{Bottom + 40}\">{HtmlText.Escape(_chart.Across)}</text>");
        Add($"<text class=\"soft\" text-anchor=\"middle\" transform=\"translate(18 {(Top + Bottom) / 2}) rotate(-90)\">{HtmlText.Escape(_chart.Up)}</text>");
        if (_chart.Diagonal is { } meaning)
        {
            Add($"<line class=\"margin\" x1=\"{_left}\" x2=\"{_right}\" y1=\"{Bottom}\" y2=\"{Top}\"/><text class=\"soft\" x=\"{LegendLeft}\" y=\"{(_size.Narrow ? LegendTop(_chart.Series.Length) : Top) + 4}\">{(_size.Narrow ? "– – " : "")}{HtmlText.Escape(meaning)}</text>");
        }

        for (int i = 0; i < _chart.Series.Length; i++)
        {
            Draw(_chart.Series[i], i);
        }

        return _svg.Append("</svg>").ToString();
    }

    private void Draw(ShareSeries series, int number)
    {
        int legend = LegendTop(number);
        Add($"<g><line class=\"zero\"{Dashes[number % 3]} x1=\"{LegendLeft}\" x2=\"{LegendLeft + 32}\" y1=\"{legend}\" y2=\"{legend}\"/>");
        Mark(number, LegendLeft + 16, legend, false);
        Add($"<text x=\"{LegendLeft + 42}\" y=\"{legend + 4}\">{HtmlText.Escape(series.Name.Length > 34 ? series.Name[..33] + "…" : series.Name)}</text>");
        if (series.Points.Length > 1)
        {
            string line = string.Join(' ', series.Points.OrderBy(p => p.Across).Where(p => !p.Strong).Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Across):0.#},{Y(p.Up):0.#}")));
            Add($"<polyline class=\"zero\" fill=\"none\"{Dashes[number % 3]} points=\"{line}\"/>");
        }

        foreach (SharePoint point in series.Points.OrderBy(p => p.Strong))
        {
            if (point is { Low: { } low, High: { } high } && (_chart.Diagonal is not null || point.Strong))
            {
                Add($"<line class=\"interval\" x1=\"{X(point.Across):0.#}\" x2=\"{X(point.Across):0.#}\" y1=\"{Y(low):0.#}\" y2=\"{Y(high):0.#}\"/>");
            }

            if (_chart.Diagonal is not null || point.Strong || series.Points.Length == 1)
            {
                Mark(number, X(point.Across), Y(point.Up), point.Strong);
            }
        }

        Add($"</g>");
    }

    private void Mark(int number, double x, double y, bool strong)
    {
        double r = strong ? 7 : 4.5;
        Add((number % 3) switch
        {
            0 => $"<circle class=\"point\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{r:0.#}\"/>",
            1 => $"<rect class=\"point\" x=\"{x - r:0.#}\" y=\"{y - r:0.#}\" width=\"{2 * r:0.#}\" height=\"{2 * r:0.#}\"/>",
            _ => (FormattableString)$"<path class=\"point\" d=\"M{x:0.#} {y - r - 1:0.#}L{x + r + 1:0.#} {y + r:0.#}H{x - r - 1:0.#}Z\"/>",
        });
    }

    // The least round share that all fit below.
    private static double End(IEnumerable<double> shares)
    {
        double most = shares.DefaultIfEmpty(1).Max();
        double[] ends = [0.05, 0.1, 0.2, 0.25, 0.5];
        return ends.FirstOrDefault(end => most <= end, 1);
    }

    private int LegendLeft => _size.Narrow ? 0 : _right + 12;

    private int LegendTop(int number) => (_size.Narrow ? Bottom + 62 : Top + 44) + (number * LegendHeight);

    private string Percent(double share) => (share * 100).ToString("0.#", _culture) + "%";

    private double X(double share) => _left + (Math.Clamp(share / _across, 0, 1) * (_right - _left));

    private double Y(double share) => Bottom - (Math.Clamp(share / _up, 0, 1) * (Bottom - Top));

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
