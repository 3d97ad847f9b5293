using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Assessments;
using GlamRules.Assessments.Recommending;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Writers;

/// <summary>Writes <c>card.svg</c>, for a slide: the question, the verdict, the two figures with their intervals, and by which file to know it.</summary>
public static class CardSvgWriter
{
    public const string FileName = "card.svg";

    private const int Width = 1280;
    private const int Height = 720;
    private const int Left = 90;
    private const int Right = 1190;
    private const int Measure = 62;

    private const string Style = "svg{background:#fbf9f5}text{font-family:Georgia,'DejaVu Serif',serif;fill:#1d1b18;font-size:27px}.q{font-style:italic;fill:#5d5850;font-size:29px}.v{font-weight:700;fill:#7a2e1d;font-size:44px}.s{font-family:system-ui,'DejaVu Sans',sans-serif;fill:#5d5850;font-size:19px}.n{font-weight:700;font-size:30px}.i{stroke:#1d1b18;stroke-width:5}.a{stroke:#ddd6cb;stroke-width:1.5}.p{fill:#7a2e1d;stroke:#fff;stroke-width:2}.w{font-family:system-ui,'DejaVu Sans',sans-serif;font-weight:700;fill:#7a4d00;font-size:20px}";

    public static void Write(AssessmentResult result, CultureInfo culture, string path) => AtomicFile.WriteText(path, Write(result, culture));

    /// <summary>The same as text.</summary>
    public static string Write(AssessmentResult result, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        Wording words = new(culture);
        Comparison? first = result.Comparisons.FirstOrDefault();
        string verdict = first is null ? WinnerSentence.Of(result, words).ToString() : Headline.Of(result, first, words).First + ".";
        string advice = RecommendationWords.Title(result, RecommendationRule.Of(result));
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">{HtmlText.Escape(result.Definition.Title)}</title><desc id=\"d\">{HtmlText.Escape($"{verdict} {advice}")}</desc><style>{Style}</style>\n<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fbf9f5\"/><rect width=\"18\" height=\"{Height}\" fill=\"#7a2e1d\"/>\n");
        int y = 90;
        y = Lines(svg, result.Definition.Question.Length > 0 ? result.Definition.Question : result.Definition.Title, "q", Measure + 10, y, 38, 2) + 40;
        y = Lines(svg, verdict, "v", 42, y, 54, 3) + 12;
        y = Lines(svg, advice, "", Measure + 10, y, 38, 2) + 24;
        foreach (AssessedPredictor system in first is null ? result.Predictors.Take(2) : [result.Predictor(first.A), result.Predictor(first.B)])
        {
            Figure(svg, result, system, y, words);
            y += 76;
        }

        string standing = result.Exploratory ? "EXPLORATORY" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"w\" x=\"{Left}\" y=\"{Height - 66}\">{standing}</text><text class=\"s\" x=\"{Left}\" y=\"{Height - 34}\">{HtmlText.Escape(Cut($"{words.Count(result.Records.Count(r => r.Gold is not null), "record")} of “{result.Corpus.Title}” · assessment {result.Definition.Hash[..12]} · data {result.Corpus.Hash[..12]}", 110))}</text>\n");
        return svg.Append("</svg>\n").ToString();
    }

    private static int Lines(StringBuilder svg, string text, string style, int measure, int y, int height, int most)
    {
        ImmutableArray<string> lines = ChartSize.Lines(text, measure);
        for (int i = 0; i < Math.Min(lines.Length, most); i++)
        {
            string line = i == most - 1 && lines.Length > most ? lines[i] + " …" : lines[i];
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{Left}\" y=\"{y + (i * height)}\">{HtmlText.Escape(line)}</text>\n");
        }

        return y + (Math.Min(lines.Length, most) * height);
    }

    private static void Figure(StringBuilder svg, AssessmentResult result, AssessedPredictor system, int y, Wording words)
    {
        string metric = result.Definition.Criteria.Optimise;
        Estimate estimate = system.Result[metric] ?? default;
        string interval = MetricWords.Interval(metric, estimate, words);
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"n\" x=\"{Left}\" y=\"{y + 22}\">{HtmlText.Escape(Cut(system.Name, 22))}</text><text class=\"s\" x=\"{Left}\" y=\"{y + 48}\">{HtmlText.Escape($"{MetricWords.Name(metric)} {MetricWords.Value(metric, estimate.Value, words)}{(interval.Length > 0 ? $" ({interval})" : "")}")}</text>");
        if (!result.Definition.Criteria.IsShare(metric) || estimate.Value is not { } value)
        {
            return;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"a\" x1=\"{X(0):0.#}\" x2=\"{X(1):0.#}\" y1=\"{y + 18}\" y2=\"{y + 18}\"/>");
        if (estimate is { Low: { } low, High: { } high })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"i\" x1=\"{X(low):0.#}\" x2=\"{X(high):0.#}\" y1=\"{y + 18}\" y2=\"{y + 18}\"/>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"p\" cx=\"{X(value):0.#}\" cy=\"{y + 18}\" r=\"10\"/><text class=\"s\" text-anchor=\"middle\" x=\"{X(0):0.#}\" y=\"{y + 48}\">0</text><text class=\"s\" text-anchor=\"middle\" x=\"{X(1):0.#}\" y=\"{y + 48}\">1</text>\n");

        static double X(double share) => 520 + (Math.Clamp(share, 0, 1) * (Right - 520));
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1)] + "…";
}
