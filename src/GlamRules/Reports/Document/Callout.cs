using System.Collections.Immutable;

namespace GlamRules.Reports.Document;

/// <summary>What a callout is for; writers give each its colour, and never colour alone.</summary>
public enum Tone
{
    Verdict,
    Warning,
    Note,
}

/// <summary>A sentence that must not be missed, with what explains it.</summary>
public sealed record Callout(Tone Tone, string Heading, ImmutableArray<Inline> Parts) : Block;
