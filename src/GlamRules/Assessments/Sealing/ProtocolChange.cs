namespace GlamRules.Assessments.Sealing;

/// <summary>One thing that differs between two protocols.</summary>
/// <param name="Area">What it belongs to, as a sentence names it: <c>the criteria</c>, <c>the rule set “rules”</c>.</param>
/// <param name="What">What differs there: <c>margin</c>, <c>forms.rules.json</c>; empty where that is the area as a whole.</param>
/// <param name="Before">What it was, as JSON or in words; null where it was not there, empty where that would say nothing.</param>
/// <param name="After">What it is; null where it is gone, empty where that would say nothing.</param>
public sealed record ProtocolChange(string Area, string What, string? Before, string? After)
{
    /// <summary>How much of it changed, in words, such as <c>2 lines added</c>; or null.</summary>
    public string? Extent { get; init; }

    /// <summary>The metric whose bound it is, or null.</summary>
    public string? Metric { get; init; }

    /// <summary>The predictor whose rule set it is, or null.</summary>
    internal string? RuleSet { get; init; }
}
