using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A sentence that must not be missed, with what explains it.</summary>
/// <param name="Heading">The sentence, without its full stop.</param>
/// <param name="Then">A second one that belongs to it, or null.</param>
/// <param name="Paragraphs">What explains it.</param>
public sealed record Callout(string Heading, string? Then, ImmutableArray<ImmutableArray<Inline>> Paragraphs) : Block;
