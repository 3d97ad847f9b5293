using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A question that every reader has, with its answer in a sentence or some.</summary>
public sealed record KeyPoint(string Name, ImmutableArray<Inline> Text);

/// <summary>Questions with their answers, for whoever reads nothing else.</summary>
public sealed record KeyPoints(ImmutableArray<KeyPoint> Items) : Block;
