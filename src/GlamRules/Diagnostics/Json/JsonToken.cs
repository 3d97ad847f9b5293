namespace GlamRules.Diagnostics.Json;

/// <summary>A piece of a JSON file.</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="End">The offset after its last.</param>
/// <param name="Text">A text without its quotation marks and escapes; else as written.</param>
internal readonly record struct JsonToken(JsonTokenSort Sort, int Start, int End, string Text);
