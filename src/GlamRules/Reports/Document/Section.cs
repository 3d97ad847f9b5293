using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A part of a report.</summary>
/// <param name="Id">For links, in kebab-case.</param>
public sealed record Section(string Id, string Title, ImmutableArray<Block> Blocks);
