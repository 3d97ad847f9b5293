using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Conditions;

/// <summary>A list that <c>ruleset.json</c> names under <c>lists</c>.</summary>
/// <param name="Value">Terms, or where they stand.</param>
/// <param name="Folder">Where its files are looked for: the folder of the set that names it.</param>
public sealed record NamedList(JsonValue Value, string Folder);
