using System.Collections.Immutable;

namespace GlamRules.Corpora.Packages;

/// <summary>Who made a package, or took part.</summary>
/// <param name="Title">The name.</param>
/// <param name="Address">A page about them, or null.</param>
/// <param name="Roles">As they are written; may be empty.</param>
/// <param name="IsPerson">Whether the package tells a family name from a given one, as only persons have.</param>
public sealed record PackageContributor(string Title, string? Address, ImmutableArray<string> Roles, bool IsPerson);
