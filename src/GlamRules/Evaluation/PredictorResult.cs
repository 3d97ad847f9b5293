using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Evaluation;

/// <summary>All figures of one predictor on one split.</summary>
public sealed record PredictorResult
{
    public required string Name { get; init; }

    public required PredictorKind Kind { get; init; }

    /// <summary>The split scored; null for all records.</summary>
    public required Split? Split { get; init; }

    /// <summary>Records with gold: the denominator of every primary figure.</summary>
    public required int N { get; init; }

    public required int Answered { get; init; }

    public required int Abstained { get; init; }

    public required int Faults { get; init; }

    /// <summary>In the order of the generated list of metrics.</summary>
    public required ImmutableArray<MetricResult> Metrics { get; init; }

    public required ImmutableArray<LabelResult> Labels { get; init; }

    public required ConfusionMatrix Confusion { get; init; }

    public ImmutableArray<ThresholdResult> Thresholds { get; init; } = [];

    /// <summary>Metric of the first threshold it fails, or null.</summary>
    public string? EliminatedBy { get; init; }

    /// <summary>The estimate of a metric, or null where the predictor has none of that id.</summary>
    public Estimate? this[string metric] => Metrics.FirstOrDefault(m => m.Metric == metric)?.Estimate;
}
