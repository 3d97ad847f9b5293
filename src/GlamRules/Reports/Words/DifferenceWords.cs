using GlamRules.Evaluation;

namespace GlamRules.Reports.Words;

/// <summary>Differences of a comparison as text has them: points of a hundred where the metric is a share, else its unit.</summary>
public sealed class DifferenceWords(Comparison comparison, Wording words)
{
    /// <summary>Whether differences are points of a hundred.</summary>
    public bool InPoints => comparison.Unit is null;

    /// <summary>The margin with its unit: <c>3.0 points</c>, <c>150 EUR</c>.</summary>
    public string Margin => Size(comparison.Margin);

    /// <summary>A size with its unit, without its sign.</summary>
    public string Size(double difference) => InPoints ? $"{words.PlainPoints(difference)} points" : words.Amount(Math.Abs(difference), comparison.Unit!);

    /// <summary>A size with a sign; the unit only where it is no point.</summary>
    public string Signed(double? difference) => InPoints ? words.Points(difference) : words.SignedAmount(difference, comparison.Unit!);

    /// <summary>Both ends: <c>−1.0 to +2.4</c>.</summary>
    public string Interval(double? low, double? high) => low is null || high is null ? words.PointInterval(null, null) : $"{Signed(low)} to {Signed(high)}";

    /// <summary>Whether so small a difference is as good as none.</summary>
    public bool IsLevel(double difference) => Math.Abs(difference) < (InPoints ? 0.0005 : 0.005);
}
