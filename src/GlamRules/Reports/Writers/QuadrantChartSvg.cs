using System.Globalization;
using System.Text;
using GlamRules.Reports.Document;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Draws four quarters as inline SVG: a number at each place, its range as a cross, and a key of the names beside it.</summary>
internal sealed class QuadrantChartSvg
{
    private const int Width = 480;
    private const int Height = 462;
    private const int Left = 58;
    private const int Right = 460;
    private const int Top = 30;
    private const int Bottom = 390;
    private const double Radius = 10.5;

    private readonly QuadrantChart _chart;
    private readonly Wording _words;
    private readonly StringBuilder _svg = new();

    private QuadrantChartSvg(QuadrantChart chart, CultureInfo culture) => (_chart, _words) = (chart, new Wording(culture));

    public static string Draw(QuadrantChart chart, CultureInfo culture, int number) => new QuadrantChartSvg(chart, culture).Draw(number);

    private string Draw(int number)
    {
        string description = string.Join(" ", _chart.Points.Select(p => $"{_words.Number(p.Number)}: {p.Name}, {p.Text}."));
        Add($"<div class=\"quarters\"><svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"q{number}t q{number}d\"><title id=\"q{number}t\">{HtmlText.Escape(_chart.Caption)}</title><desc id=\"q{number}d\">{HtmlText.Escape(description)}</desc>");
        Add($"<rect class=\"band\" x=\"{X(50):0.#}\" y=\"{Top}\" width=\"{Right - X(50):0.#}\" height=\"{Y(50) - Top:0.#}\"/>");
        foreach (int tick in (int[])[0, 25, 50, 75, 100])
        {
            string line = tick == 50 ? "zero" : "axis";
            Add($"<line class=\"{line}\" x1=\"{X(tick):0.#}\" x2=\"{X(tick):0.#}\" y1=\"{Top}\" y2=\"{Bottom}\"/><text class=\"soft\" text-anchor=\"middle\" x=\"{X(tick):0.#}\" y=\"{Bottom + 19}\">{_words.Number(tick)}</text>");
            Add($"<line class=\"{line}\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(tick):0.#}\" y2=\"{Y(tick):0.#}\"/><text class=\"soft\" text-anchor=\"end\" x=\"{Left - 7}\" y=\"{Y(tick) + 5:0.#}\">{_words.Number(tick)}</text>");
        }

        Corner(_chart.Corners.UpperLeft, 25, Top - 10);
        Corner(_chart.Corners.UpperRight, 75, Top - 10);
        Corner(_chart.Corners.LowerLeft, 25, Bottom + 41);
        Corner(_chart.Corners.LowerRight, 75, Bottom + 41);
        Add($"<text text-anchor=\"middle\" x=\"{(Left + Right) / 2}\" y=\"{Bottom + 65}\">{HtmlText.Escape(_chart.Across)}</text>");
        Add($"<text text-anchor=\"middle\" transform=\"translate(16 {(Top + Bottom) / 2}) rotate(-90)\">{HtmlText.Escape(_chart.Up)}</text>");
        foreach (QuadrantPoint point in _chart.Points)
        {
            Cross(point);
        }

        Badges badges = new(Left, Right, Top, Bottom, Radius);
        foreach (QuadrantPoint point in _chart.Points)
        {
            Badge(point, badges.Place(X(point.Across), Y(point.Up)));
        }

        _svg.Append("</svg><ol>").AppendJoin("", _chart.Points.Select(p => $"<li value=\"{p.Number.ToString(CultureInfo.InvariantCulture)}\">{HtmlText.Escape(p.Name)}</li>")).Append("</ol></div>");
        return _svg.ToString();
    }

    private void Corner(string text, double across, int y) => Add($"<text class=\"corner\" text-anchor=\"middle\" x=\"{X(across):0.#}\" y=\"{y}\">{HtmlText.Escape(text)}</text>");

    private void Cross(QuadrantPoint point)
    {
        if (point.AcrossHigh > point.AcrossLow)
        {
            Add($"<line class=\"range\" x1=\"{X(point.AcrossLow):0.#}\" x2=\"{X(point.AcrossHigh):0.#}\" y1=\"{Y(point.Up):0.#}\" y2=\"{Y(point.Up):0.#}\"/>");
        }

        if (point.UpHigh > point.UpLow)
        {
            Add($"<line class=\"range\" x1=\"{X(point.Across):0.#}\" x2=\"{X(point.Across):0.#}\" y1=\"{Y(point.UpLow):0.#}\" y2=\"{Y(point.UpHigh):0.#}\"/>");
        }
    }

    // A number that had to move aside is tied to its place.
    private void Badge(QuadrantPoint point, (double X, double Y) at)
    {
        (double x, double y) = (X(point.Across), Y(point.Up));
        if (at != (x, y))
        {
            Add($"<line class=\"tie\" x1=\"{x:0.#}\" x2=\"{at.X:0.#}\" y1=\"{y:0.#}\" y2=\"{at.Y:0.#}\"/><circle class=\"dot\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3.5\"/>");
        }

        Add($"<g class=\"badge{(point.IsFirm ? "" : " hollow")}\"><circle cx=\"{at.X:0.#}\" cy=\"{at.Y:0.#}\" r=\"{Radius}\"/><text text-anchor=\"middle\" x=\"{at.X:0.#}\" y=\"{at.Y + 4.5:0.#}\">{_words.Number(point.Number)}</text></g>");
    }

    private static double X(double points) => Left + (Math.Clamp(points, 0, 100) / 100 * (Right - Left));

    private static double Y(double points) => Bottom - (Math.Clamp(points, 0, 100) / 100 * (Bottom - Top));

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
