using System.Collections.Immutable;
using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora.Loading;

/// <summary>What whoever runs a task may say about loading its corpus.</summary>
public sealed record LoadOptions
{
    /// <summary>Folder that holds the data, or null: as the package says.</summary>
    public string? DataFolder { get; init; }

    /// <summary>In place of the package's rule, or null.</summary>
    public SplitRule? Split { get; init; }

    /// <summary>Hears of the rows skipped, also where they are too many and no corpus comes of it; may be null.</summary>
    public Action<ImmutableArray<Reject>>? Rejected { get; init; }
}
