namespace GlamRules.Scripting.Scripts;

/// <summary>A rule as a script declared it.</summary>
internal sealed record ScriptRule(
    string Id, string Label, Func<ScriptRecord, bool> When, string Why, double Priority, double? Confidence, string[] Match, string[] NoMatch, int Line);
