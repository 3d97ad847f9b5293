using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A list of sentences.</summary>
public sealed record Bullets(ImmutableArray<ImmutableArray<Inline>> Items) : Block;
