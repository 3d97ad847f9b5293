using System.Collections.Immutable;

namespace GlamRules.Corpora.Packages;

/// <summary>Fields of this resource that name a row of another.</summary>
/// <param name="Resource">The other's name; empty for this one itself.</param>
public sealed record ForeignKey(ImmutableArray<string> Fields, string Resource, ImmutableArray<string> ReferencedFields);
