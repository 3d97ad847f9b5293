using System.Collections.Immutable;

namespace GlamRules.Scripting.Authoring;

/// <summary>A rule as a script declared it.</summary>
internal sealed record DeclaredRule(
    string Id, string Label, string Why, double Priority, double? Confidence, ImmutableArray<string> Match, ImmutableArray<string> NoMatch, int Line)
{
    /// <summary>Its function; null where it runs in another process.</summary>
    public Func<ScriptRecord, bool>? When { get; init; }
}
