namespace GlamRules.Corpora.Packages;

/// <summary>A field of a resource.</summary>
/// <param name="Name">As in the header.</param>
/// <param name="Type">The Frictionless type; <c>string</c> unless said otherwise.</param>
/// <param name="Separator">Splits the text into several values, or null.</param>
public sealed record FieldDescription(string Name, string Type = "string", string? Separator = null)
{
    /// <summary>What it holds; may be empty.</summary>
    public string Description { get; init; } = "";

    public bool IsNumeric => Type is "integer" or "number" or "year";
}
