using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Evaluation;

/// <summary>All that is scored, and by what.</summary>
public sealed record EvaluationInput
{
    public required TaskDescription Task { get; init; }

    /// <summary>The records of the split; those without gold are not scored.</summary>
    public required IReadOnlyList<LabelledRecord> Records { get; init; }

    /// <summary>The split they are from; null for all records.</summary>
    public required Split? Split { get; init; }

    /// <summary>Names of the slices in the order of <see cref="LabelledRecord.Slices"/>.</summary>
    public ImmutableArray<string> SliceNames { get; init; } = [];

    /// <summary>Names of the slices to report by, each one of <see cref="SliceNames"/>.</summary>
    public ImmutableArray<string> ReportBy { get; init; } = [];

    /// <summary>In the order of the results; where two are equally good the earlier wins.</summary>
    public required ImmutableArray<EvaluatedPredictor> Predictors { get; init; }

    /// <summary>
    /// <see cref="Criteria.Optimise"/> is a metric of the task. Thresholds on what is not measured here (time, memory)
    /// are passed over: see <see cref="ThresholdRule"/>.
    /// </summary>
    public required Criteria Criteria { get; init; }

    /// <summary>Pairs of names of predictors: the simpler system, its challenger.</summary>
    public ImmutableArray<(string A, string B)> Compare { get; init; } = [];

    /// <summary>Name of the predictor that every system should at least exceed; null where nobody asks.</summary>
    public string? Floor { get; init; }

    /// <summary>For resampling; the same input and seed give the same figures.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Least number of resamples; more are drawn where many claims need a finer level.</summary>
    public int Resamples { get; init; } = 2000;
}
