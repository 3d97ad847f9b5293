using System.Globalization;
using GlamRules.Assessments.Sealing;

namespace GlamRules.Reports.Words;

/// <summary>What differs between two protocols, one thing a sentence without its full stop.</summary>
public static class ChangeSentence
{
    private const int Longest = 120;

    /// <summary>For instance <c>the criteria: margin was 0.05, is 0.03</c>.</summary>
    public static string Of(ProtocolChange change, Wording words)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(words);
        return change.What.Length == 0 ? $"{change.Area} {Rest(change, words)}" : $"{change.Area}: {Rest(change, words)}";
    }

    /// <summary>Several in one, each area named once.</summary>
    public static string List(IEnumerable<ProtocolChange> changes, Wording words) =>
        string.Join("; ", changes.GroupBy(c => c.Area).Select(area =>
            $"{area.Key}{(area.First().What.Length == 0 ? " " : ": ")}{string.Join(", ", area.Select(c => Rest(c, words)))}"));

    private static string Rest(ProtocolChange change, Wording words)
    {
        if (change.Before == "" && change.After == "" && change.What.StartsWith(RuleChanges.Rules, StringComparison.Ordinal))
        {
            return $"{change.What}: {change.Extent}";
        }

        string what = change.Metric is { } metric ? $"threshold on {MetricWords.Name(metric)} ({change.What}) " : change.What.Length == 0 ? "" : change.What + " ";
        return what + Happened(change, words) + (change.Extent is { } extent ? $" ({extent})" : "");
    }

    private static string Happened(ProtocolChange change, Wording words) => (change.Before, change.After) switch
    {
        (null, null or "") => "was added",
        (null, { } after) => $"was added: {Value(change, after, words)}",
        ("" or null, null) => "was removed",
        ({ } before, null) => $"was removed; it was {Value(change, before, words)}",
        ("", "") => "changed",
        ({ } before, { } after) => $"was {Value(change, before, words)}, is {Value(change, after, words)}",
    };

    private static string Value(ProtocolChange change, string value, Wording words) =>
        change.What == "optimise" ? MetricWords.Name(value)
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString("0.######", words.Culture)
        : value.Length == 0 ? "empty"
        : value.Length > Longest ? $"“{value[..Longest]}…”"
        : $"“{value}”";
}
