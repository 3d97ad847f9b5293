using System.Globalization;
using GlamRules.Evaluation;
using Humanizer;

namespace GlamRules.Reports.Words;

/// <summary>Puts figures into words, numbers in one culture; never in the machine's.</summary>
public sealed class Wording(CultureInfo culture)
{
    /// <summary>Wording is English so far, whatever the culture of the numbers.</summary>
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public CultureInfo Culture => culture;

    /// <summary>A count with its noun: <c>1 record</c>, <c>1,744 records</c>.</summary>
    public string Count(int count, string noun) => $"{Number(count)} {(count == 1 ? noun : noun.Pluralize(inputIsKnownToBeSingular: true))}";

    /// <summary>A whole number with separators.</summary>
    public string Number(long number) => number.ToString("N0", culture);

    /// <summary>A number in words where it is small.</summary>
    public string Small(int number) => number <= 10 ? number.ToWords(English) : Number(number);

    /// <summary>A count with its noun, the number in words where it is small.</summary>
    public string SmallCount(int count, string noun) => $"{Small(count)} {(count == 1 ? noun : noun.Pluralize(inputIsKnownToBeSingular: true))}";

    /// <summary>How many of a hundred: <c>84</c>.</summary>
    public string OfHundred(double share) => Number((long)Math.Round(share * 100));

    /// <summary>A share with one digit: <c>84.1%</c>.</summary>
    public string Percent(double? share) => share is { } s ? (s * 100).ToString("0.0", culture) + "%" : "n/a";

    /// <summary>A share without digits; a little is never nothing, and nearly all never all: <c>&lt;1%</c>, <c>&gt;99%</c>.</summary>
    public string RoundPercent(double? share) => share switch
    {
        null => "n/a",
        > 0 and < 0.005 => "<1%",
        > 0.995 and < 1 => ">99%",
        { } s => (s * 100).ToString("0", culture) + "%",
    };

    /// <summary>A level of confidence, which rounding must not turn into certainty: <c>99.9%</c>.</summary>
    public string Confidence(double level) => (level * 100).ToString("0.##", culture) + "%";

    /// <summary>The interval of a share: <c>82–91%</c>.</summary>
    public string PercentInterval(Estimate estimate)
    {
        if (estimate is not { Low: { } low, High: { } high })
        {
            return "";
        }

        string format = Math.Round(low * 100) == Math.Round(high * 100) ? "0.0" : "0";
        return $"{(low * 100).ToString(format, culture)}–{(high * 100).ToString(format, culture)}%";
    }

    /// <summary>An amount: whole from 100 on, else with up to two digits; <c>1,234</c>, <c>2.5</c>.</summary>
    public string Amount(double? value) => value is { } v ? v.ToString(Math.Abs(v) >= 100 ? "#,0;−#,0;0" : "0.##;−0.##;0", culture) : "n/a";

    /// <summary>An amount with its unit, where it has one: <c>1,234 EUR</c>.</summary>
    public string Amount(double? value, string unit) => value is null || unit.Length == 0 ? Amount(value) : $"{Amount(value)} {unit}";

    /// <summary>An amount with its sign and unit: <c>+1,234 EUR</c>.</summary>
    public string SignedAmount(double? value, string unit) => value > 0 ? "+" + Amount(value, unit) : Amount(value, unit);

    /// <summary>A figure with three digits: <c>0.841</c>.</summary>
    public string Figure(double? value) => value is { } v ? v.ToString("0.000;−0.000", culture) : "n/a";

    /// <summary>
    /// The interval of a figure: <c>0.80–0.88</c>; with three digits where two would make its ends the same, with a word where a
    /// dash could be taken for a sign.
    /// </summary>
    public string Interval(Estimate estimate)
    {
        if (estimate is not { Low: { } low, High: { } high })
        {
            return "";
        }

        const string two = "0.00;−0.00";
        string format = low.ToString(two, culture) == high.ToString(two, culture) ? "0.000;−0.000" : two;
        return $"{low.ToString(format, culture)}{(low < 0 || high < 0 ? " to " : "–")}{high.ToString(format, culture)}";
    }

    /// <summary>A difference with a sign, in points of a hundred: <c>+1.2</c>.</summary>
    public string Points(double? difference) => difference is { } d ? (d * 100).ToString("+0.0;−0.0;0.0", culture) : "n/a";

    /// <summary>The size of a difference, without its sign: <c>1.2</c>.</summary>
    public string PlainPoints(double difference) => (Math.Abs(difference) * 100).ToString("0.0", culture);

    /// <summary>An interval of a difference in points: <c>−1.0 to +2.4</c>; says so where it is undefined.</summary>
    public string PointInterval(double? low, double? high) => low is null || high is null ? "interval undefined" : $"{Points(low)} to {Points(high)}";

    /// <summary>Items joined as a sentence would: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The start of a sentence as its middle.</summary>
    public static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
