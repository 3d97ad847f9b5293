using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Rules;

namespace GlamRules.Scripting.Scripts;

/// <summary>A rule as a script declared it.</summary>
internal sealed record ScriptRule(
    string Id, string Label, Func<ScriptRecord, bool> When, string Why, double Priority, double? Confidence, string[] Match, string[] NoMatch, int Line)
{
    /// <summary>The canonical form.</summary>
    public Rule ToRule(ScriptFile file, ScriptCondition condition)
    {
        SourceLocation place = file.Line(Line);
        return new Rule
        {
            Id = Id,
            Label = Label,
            When = condition,
            Why = Why,
            Priority = Priority,
            Confidence = Confidence,
            Location = place,
            Examples =
            [
                .. Match.Select(text => new RuleExample(ExampleKind.Match, Own(text), place)),
                .. NoMatch.Select(text => new RuleExample(ExampleKind.NoMatch, Own(text), place)),
            ],
        };
    }

    private static ImmutableArray<KeyValuePair<string, string>> Own(string text) => [KeyValuePair.Create("", text)];
}
