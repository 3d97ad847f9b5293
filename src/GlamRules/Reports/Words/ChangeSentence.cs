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
        string what = change.Metric is { } metric ? $"the threshold “{MetricWords.Name(metric)} {change.What}”" : change.What;
        string place = what.Length == 0 ? change.Area : $"{change.Area}: {what}";
        string extent = change.Extent is { } told ? change.What.StartsWith("rules ", StringComparison.Ordinal) ? $": {told}" : $" ({told})" : "";
        return (change.Before, change.After) switch
        {
            (null, null or "") => $"{place} was added{extent}",
            (null, { } after) => $"{place} was added: {Value(change, after, words)}",
            ("", null) => $"{place} was removed{extent}",
            ({ } before, null) => $"{place} was removed; it was {Value(change, before, words)}",
            ("", "") when change.What.StartsWith("rules ", StringComparison.Ordinal) => place + extent,
            ("", "") => $"{place} changed{extent}",
            ({ } before, { } after) => $"{place} was {Value(change, before, words)}, is {Value(change, after, words)}",
        };
    }

    private static string Value(ProtocolChange change, string value, Wording words) =>
        change.What == "optimise" ? MetricWords.Name(value)
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString("0.######", words.Culture)
        : value.Length == 0 ? "empty"
        : value.Length > Longest ? $"“{value[..Longest]}…”"
        : $"“{value}”";
}
