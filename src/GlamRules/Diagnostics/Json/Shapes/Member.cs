using System.Collections.Immutable;

namespace GlamRules.Diagnostics.Json.Shapes;

/// <summary>A member of a JSON object: its name, what it may hold and what it means, for reader, schema and guide alike.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Shape">What it may hold.</param>
/// <param name="Description">What it means, in a sentence to a curator.</param>
public sealed record Member(string Name, Shape Shape, string Description)
{
    /// <summary>Whether the object is wrong without it.</summary>
    public bool Required { get; init; }

    /// <summary>What holds where it is left out, as JSON; null where that is nothing, or follows from elsewhere.</summary>
    public string? Default { get; init; }

    /// <summary>What it might be, as JSON; null where nobody needs telling.</summary>
    public string? Example { get; init; }

    /// <summary>Other words for it that people try; each is refused, with this one proposed.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];
}
