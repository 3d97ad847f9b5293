using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics;
using GlamRules.Predictions;
using Humanizer;

namespace GlamRules.Reports;

/// <summary>Puts figures into words, numbers in one culture.</summary>
public sealed class Wording(CultureInfo culture)
{
    /// <summary>Wording is English so far, whatever the culture of the numbers.</summary>
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public CultureInfo Culture => culture;

    /// <summary>A count with its noun: <c>1 record</c>, <c>1,744 records</c>.</summary>
    public string Count(int count, string noun) => $"{Number(count)} {(count == 1 ? noun : noun.Pluralize(inputIsKnownToBeSingular: true))}";

    /// <summary>A whole number with separators.</summary>
    public string Number(long number) => number.ToString("N0", culture);

    /// <summary>A share with one digit: <c>84.1%</c>.</summary>
    public string Percent(double? share) => share is { } s ? (s * 100).ToString("0.0", culture) + "%" : "–";

    /// <summary>A share without digits.</summary>
    public string RoundPercent(double? share) => share is { } s ? (s * 100).ToString("0", culture) + "%" : "–";

    /// <summary>A figure with three digits: <c>0.841</c>.</summary>
    public string Figure(double? value) => value is { } v ? v.ToString("0.000", culture) : "–";

    /// <summary>A difference with a sign, in points of a hundred: <c>+1.2</c>.</summary>
    public string Points(double? difference) => difference is { } d ? (d * 100).ToString("+0.0;−0.0;0.0", culture) : "–";

    /// <summary>An interval: <c>0.80 to 0.88</c>.</summary>
    public string Interval(Estimate estimate) => estimate is { Low: { } low, High: { } high } ? $"{low.ToString("0.00", culture)} to {high.ToString("0.00", culture)}" : "";

    /// <summary>An interval of a difference in points: <c>−1.0 to +2.4</c>; says so where it is undefined.</summary>
    public string PointInterval(double? low, double? high) => low is null || high is null ? "interval undefined" : $"{Points(low)} to {Points(high)}";

    /// <summary>Items joined as a sentence would.</summary>
    public static string List(IEnumerable<string> items) => items.Humanize();

    /// <summary>A number of records in words where it is small.</summary>
    public string Small(int number) => number < 10 ? number.ToWords(English) : Number(number);

    /// <summary>The name of a metric as text has it: <c>macro-F1</c>, <c>recall of Fiction</c>.</summary>
    public static string Metric(string id)
    {
        if (MetricCatalogue.Find(id) is not var (metric, label))
        {
            return id.Replace('-', ' ');
        }

        string name = metric.Name;
        return label is null ? name : $"{name} of {label}";
    }

    /// <summary>A predictor's name with what it is: <c>the rules</c>, <c>the model</c>, else its name.</summary>
    public static string The(AssessedPredictor predictor)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        return predictor.Result.Kind switch
        {
            PredictorKind.Rules when predictor.Name == "rules" => "the rules",
            PredictorKind.Model when predictor.Name == "model" => "the model",
            PredictorKind.Baseline => $"the baseline “{predictor.Name}”",
            _ => $"“{predictor.Name}”",
        };
    }

    /// <summary>The verdict as a heading.</summary>
    public static string Verdict(Verdict verdict, AssessedPredictor a, AssessedPredictor b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        bool ml = VerdictWords.AreRulesAgainstModel(a.Result.Kind, b.Result.Kind);
        return verdict switch
        {
            Evaluation.Verdict.ABetter => ml ? "The rules are better than the model" : $"{Capital(The(a))} is better than {The(b)}",
            Evaluation.Verdict.AIsEnough => ml ? "Regex is enough" : $"{Capital(The(a))} is enough",
            Evaluation.Verdict.BAdds => ml ? "Machine learning adds accuracy" : $"{Capital(The(b))} adds accuracy",
            Evaluation.Verdict.BBetterSizeUnclear => ml ? "Machine learning is better; by how much is open" : $"{Capital(The(b))} is better; by how much is open",
            Evaluation.Verdict.Inconclusive => "This benchmark can’t tell",
            _ => "Too few to judge",
        };
    }

    /// <summary>The verdict of a label or slice in two or three words.</summary>
    public static string Short(Verdict verdict, bool ml) => verdict switch
    {
        Evaluation.Verdict.ABetter => ml ? "rules better" : "the first is better",
        Evaluation.Verdict.AIsEnough => ml ? "regex is enough" : "the first is enough",
        Evaluation.Verdict.BAdds => ml ? "ML adds" : "the second adds",
        Evaluation.Verdict.BBetterSizeUnclear => ml ? "ML better, size unclear" : "the second better, size unclear",
        Evaluation.Verdict.Inconclusive => "inconclusive",
        _ => "too few to judge",
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
