using System.Collections.Immutable;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary>The <c>patterns</c> of a rule set: a name in braces inside a pattern stands for one of them.</summary>
/// <param name="patterns">By name.</param>
/// <param name="isOpen">Whether there may be others: <c>ruleset.json</c> could not be read.</param>
public sealed class NamedPatterns(IReadOnlyDictionary<string, JsonValue> patterns, bool isOpen = false)
{
    public static NamedPatterns None { get; } = new(new Dictionary<string, JsonValue>());

    public IEnumerable<string> Names => patterns.Keys;

    /// <summary>A pattern with every name replaced; null, with diagnostics, where one is unknown or leads back to itself.</summary>
    public ExpandedPattern? Expand(JsonValue written, DiagnosticBag diagnostics) => Expand(written, [], diagnostics);

    /// <summary>Diagnostics for patterns that nobody may use yet.</summary>
    internal void Check(DiagnosticBag diagnostics)
    {
        foreach ((string name, JsonValue value) in patterns)
        {
            if (Expand(value, [name], diagnostics) is { } expanded && Matching.TextPattern.Problem(expanded.Text) is var (message, offset))
            {
                diagnostics.Add(RuleProblems.BadPattern, value.LocateInText(expanded.ToWritten(offset)), $"the pattern '{name}': {message}");
            }
        }
    }

    private ExpandedPattern? Expand(JsonValue written, ImmutableArray<string> within, DiagnosticBag diagnostics)
    {
        StringBuilder text = new();
        List<(int Expanded, int Written, int Length)> replaced = [];
        int at = 0;
        bool good = true;
        foreach ((int start, int length) in PatternNames.In(written.Text))
        {
            string name = written.Text.Substring(start + 1, length - 2);
            text.Append(written.Text, at, start - at);
            at = start + length;
            if (within.Contains(name))
            {
                diagnostics.Add(RuleProblems.PatternCircle, written.LocateInText(start, length), $"'{name}' leads back to itself: {string.Join(" > ", within.Add(name))}");
                good = false;
            }
            else if (!patterns.TryGetValue(name, out JsonValue? value) && isOpen)
            {
                // What it stands for is not known; that is another's mistake.
                replaced.Add((text.Length, start, 4 - length));
                text.Append("(?:)");
            }
            else if (value is null)
            {
                diagnostics.Add(RuleProblems.UnknownPattern, written.LocateInText(start, length), $"ruleset.json has no pattern '{name}'.{DidYouMean.Sentence(name, patterns.Keys)}");
                good = false;
            }
            else if (Expand(value, within.Add(name), diagnostics) is { } inner)
            {
                replaced.Add((text.Length, start, inner.Text.Length + 4 - length));
                text.Append("(?:").Append(inner.Text).Append(')');
            }
            else
            {
                good = false;
            }
        }

        text.Append(written.Text, at, written.Text.Length - at);
        return good ? new ExpandedPattern(text.ToString(), [.. replaced]) : null;
    }
}
