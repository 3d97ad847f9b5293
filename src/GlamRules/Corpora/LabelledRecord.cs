using System.Collections.Immutable;

namespace GlamRules.Corpora;

/// <summary>A record with all that evaluation knows of it and no predictor may see.</summary>
public sealed class LabelledRecord
{
    public required Record Record { get; init; }

    /// <summary>Null where unlabelled: predicted, not scored.</summary>
    public required Answer? Gold { get; init; }

    public required Split Split { get; init; }

    /// <summary>Records that share a group share a split and are resampled together.</summary>
    public required string Group { get; init; }

    /// <summary>The value of each slice of the corpus in its order; null where the record has none.</summary>
    public ImmutableArray<string?> Slices { get; init; } = [];

    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    public string Id => Record.Id;
}
