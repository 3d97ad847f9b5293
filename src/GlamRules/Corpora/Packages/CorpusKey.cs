using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GlamRules.Corpora.Packages;

/// <summary>What GlamRules adds to a data package: which field is what, slices, splits and tasks.</summary>
public sealed record CorpusKey
{
    /// <summary>Field whose value names a record; rows that share it are one record.</summary>
    public required string Id { get; init; }

    /// <summary>Field that names who labelled, or null.</summary>
    public string? Annotator { get; init; }

    /// <summary>Name of the resource whose rows are the records, or null where it follows from the foreign keys.</summary>
    public string? Resource { get; init; }

    public ImmutableArray<SliceDescription> Slices { get; init; } = [];

    public SplitRule Split { get; init; } = SplitRule.Default;

    /// <summary>How each field merges where rows share an id; <c>*</c> stands for all others.</summary>
    public FrozenDictionary<string, MergeRule> Merge { get; init; } = FrozenDictionary<string, MergeRule>.Empty;

    /// <summary>Share of bad rows, 0 to 1, above which a run ends.</summary>
    public double MaxRejects { get; init; } = 0.01;

    public required ImmutableArray<TaskDescription> Tasks { get; init; }
}
