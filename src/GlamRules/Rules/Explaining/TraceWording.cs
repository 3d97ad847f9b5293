using GlamRules.Corpora;

namespace GlamRules.Rules.Explaining;

/// <summary>Says in one line what a condition looked for and what it met.</summary>
public static class TraceWording
{
    private const int LongestSought = 60;
    private const int LongestValue = 60;

    /// <summary>The condition as its author knows it: <c>terms prose-forms.txt</c>.</summary>
    public static string Name(ConditionTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        string sought = Clip(trace.Condition.Sought, LongestSought);
        return sought.Length == 0 ? trace.Condition.Kind : $"{trace.Condition.Kind} {sought}";
    }

    /// <summary>What became of it: <c>found “story” in title</c>.</summary>
    public static string Result(ConditionTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        if (trace.Fault is { } fault)
        {
            return $"failed: {fault}";
        }

        if (!trace.Parts.IsEmpty)
        {
            return Joined(trace);
        }

        if (trace.Matches.Length > 0 && trace.Matches[0].Length > 0)
        {
            return $"found “{Clip(trace.Matches[0].Text, LongestValue)}” in {trace.Matches[0].Field}";
        }

        string met = Met(trace);
        return trace.Holds ? $"holds: {met}"
            : Searches(trace) && trace.Values.Any(v => !v.Value.IsMissing) ? $"found nothing in {string.Join(", ", trace.Values.Select(v => v.Key))}"
            : $"does not hold: {met}";
    }

    /// <summary>Name and result as a sentence without its full stop.</summary>
    public static string Sentence(ConditionTrace trace) => $"{Name(trace)} {Result(trace)}";

    /// <summary>A text on one line, cut where it is longer than so many characters.</summary>
    public static string Clip(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1)] + "…";
    }

    private static string Joined(ConditionTrace trace) => trace.Condition.Kind switch
    {
        "all" => trace.Holds ? "holds: every part holds" : "does not hold: a part fails",
        "any" => trace.Holds ? "holds: a part holds" : "does not hold: no part holds",
        "not" => trace.Holds ? "holds: its part does not" : "does not hold: its part does",
        _ => trace.Holds ? "holds" : "does not hold",
    };

    private static bool Searches(ConditionTrace trace) => trace.Condition.Kind is "pattern" or "terms" or "near";

    private static string Met(ConditionTrace trace) =>
        trace.Values.IsEmpty ? "it reads no field" : string.Join(", ", trace.Values.Select(v => $"{v.Key} {Value(v.Value)}"));

    private static string Value(FieldValue value) => value.IsMissing ? "is missing" : $"is “{Clip(value.ToString(), LongestValue)}”";
}
