using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>Names with values.</summary>
public sealed record Facts(ImmutableArray<(string Name, string Value)> Items) : Block;
