using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Segments;

/// <summary>A pair with all that it said about dev and test.</summary>
public sealed record SegmentInput
{
    public required TaskDescription Task { get; init; }

    /// <summary>Names of the slices in the order of <see cref="LabelledRecord.Slices"/>.</summary>
    public ImmutableArray<string> SliceNames { get; init; } = [];

    public required IReadOnlyList<LabelledRecord> Dev { get; init; }

    /// <summary>The two on dev, neither fitted on it: the simpler system, its challenger.</summary>
    public required (EvaluatedPredictor A, EvaluatedPredictor B) OnDev { get; init; }

    public required IReadOnlyList<LabelledRecord> Test { get; init; }

    /// <summary>The same two on test.</summary>
    public required (EvaluatedPredictor A, EvaluatedPredictor B) OnTest { get; init; }

    public required Criteria Criteria { get; init; }

    public int Seed { get; init; } = 1;
}
