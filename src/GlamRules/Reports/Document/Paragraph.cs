using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Parts) : Block
{
    public static Paragraph Of(params ImmutableArray<Inline> parts) => new(parts);
}
