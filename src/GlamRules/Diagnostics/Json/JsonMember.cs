namespace GlamRules.Diagnostics.Json;

/// <summary>A member of a JSON object, with the place of its name.</summary>
public sealed record JsonMember(string Name, SourceLocation NameLocation, JsonValue Value);
