using System.Collections.Immutable;

namespace GlamRules.Assessments;

/// <summary>The corpus as the results name it.</summary>
public sealed record CorpusSummary
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>SHA-256 over the data files, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Records of the task, labelled or not.</summary>
    public required int Records { get; init; }

    public required int Train { get; init; }

    public required int Dev { get; init; }

    public required int Test { get; init; }

    /// <summary>Records without gold among them.</summary>
    public required int Unlabelled { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public required int Rejects { get; init; }

    /// <summary>Labels with their definitions.</summary>
    public required ImmutableArray<GlamRules.Corpora.LabelDefinition> Labels { get; init; }

    /// <summary>Licence names or paths.</summary>
    public ImmutableArray<string> Licences { get; init; } = [];

    /// <summary>Titles or paths of sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>How records were split, in a sentence.</summary>
    public required string SplitRule { get; init; }
}
