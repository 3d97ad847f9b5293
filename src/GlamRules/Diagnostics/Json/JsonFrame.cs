namespace GlamRules.Diagnostics.Json;

/// <summary>An object or array of which the end has not been met.</summary>
internal sealed class JsonFrame(bool isObject, int start)
{
    public bool IsObject => isObject;

    public int Start => start;

    public char Opening => isObject ? '{' : '[';

    public char Closing => isObject ? '}' : ']';

    public List<JsonMember> Members { get; } = [];

    public List<JsonValue> Items { get; } = [];

    /// <summary>The name whose value has not been met.</summary>
    public JsonToken? Name { get; set; }

    public bool HasColon { get; set; }

    /// <summary>Where the last value ended, if no comma came since; else null.</summary>
    public int? AfterValue { get; set; }

    public bool HasComma { get; set; }
}
