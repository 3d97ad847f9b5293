using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A part of a report.</summary>
/// <param name="Id">For links, in kebab-case.</param>
public sealed record Section(string Id, string Title, ImmutableArray<Block> Blocks)
{
    /// <summary>What it is divided into, after its own blocks; parts have no parts.</summary>
    public ImmutableArray<Section> Parts { get; init; } = [];

    /// <summary>A section of parts; null where none of them is there.</summary>
    /// <param name="blocks">What stands before the parts, and alone makes no section.</param>
    /// <param name="parts">The parts, in order; those that are null have nothing to say.</param>
    public static Section? Of(string id, string title, ImmutableArray<Block> blocks, params ImmutableArray<Section?> parts) =>
        parts.All(p => p is null) ? null : new Section(id, title, blocks) { Parts = [.. parts.OfType<Section>()] };
}
