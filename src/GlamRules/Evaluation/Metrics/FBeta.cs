using System.Globalization;
using System.Text.RegularExpressions;

namespace GlamRules.Evaluation.Metrics;

/// <summary>The F measures with another beta than 1, made as they are asked for: <c>macro-f2</c>, <c>f0.5:Fiction</c>.</summary>
public static partial class FBeta
{
    private const double Largest = 100;

    /// <summary>Every form of id, with what it says; <c>B</c> is beta.</summary>
    public static IEnumerable<(string Pattern, string Legend)> Forms =>
    [
        ("macro-fB", "Macro F1 with recall weighing B times as much as precision: `macro-f2`, `macro-f0.5`."),
        ("micro-fB", "Micro F1, likewise."),
        ("fB:LABEL", "F1 of one label, likewise: `f2:Fiction` where a miss is worse than a false alarm, `f0.5:Fiction` where it is the other way round."),
    ];

    /// <summary>The metric of the part of an id before its label, or null. Beta is above 0 and at most 100.</summary>
    internal static Metric? Find(string family) =>
        Beta(family) is not { } beta ? null
            : family[0] == 'f' ? new LabelF(beta)
            : family.StartsWith("macro", StringComparison.Ordinal) ? new MacroF(beta) : new MicroF(beta);

    /// <summary>The beta of the part of an id before its label, or null where it is no F measure.</summary>
    public static double? Beta(string family) =>
        Pattern().Match(family) is { Success: true } match
        && double.TryParse(match.Groups["beta"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double beta) && beta is > 0 and <= Largest
            ? beta
            : null;

    [GeneratedRegex(@"^(?<kind>macro-|micro-|)f(?<beta>[0-9]{1,3}(\.[0-9]{1,3})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
