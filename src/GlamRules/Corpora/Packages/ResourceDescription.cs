using System.Collections.Immutable;
using GlamRules.Diagnostics;

namespace GlamRules.Corpora.Packages;

/// <summary>One data file, or several of one shape, as the package describes it.</summary>
public sealed record ResourceDescription
{
    public required string Name { get; init; }

    /// <summary>Paths relative to the package, or addresses.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The name under which the data stands locally; null: the last segment of the path.</summary>
    public string? LocalFile { get; init; }

    /// <summary><c>csv</c>, <c>tsv</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    /// <summary>As declared; null: UTF-8 unless a mark says otherwise.</summary>
    public string? Encoding { get; init; }

    public Dialect Dialect { get; init; } = new();

    /// <summary>As declared, in order; empty where the header of the file tells.</summary>
    public ImmutableArray<FieldDescription> Fields { get; init; } = [];

    /// <summary>Texts that stand for no value.</summary>
    public ImmutableArray<string> MissingValues { get; init; } = [""];

    public ImmutableArray<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Size in bytes, or null.</summary>
    public long? Bytes { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256, or null.</summary>
    public string? Sha256 { get; init; }

    public required SourceLocation Location { get; init; }

    public bool Has(string field) => Fields.Any(f => f.Name == field);
}
