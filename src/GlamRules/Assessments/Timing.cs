using System.Collections.Immutable;
using GlamRules.Evaluation;

namespace GlamRules.Assessments;

/// <summary>What one predictor cost on this machine; never part of the results proper.</summary>
public sealed record Timing(string Predictor, double TrainSeconds, double PredictSeconds, double RecordsPerSecond)
{
    /// <summary>Megabytes (2^20 bytes) that the whole program held at most meanwhile.</summary>
    public double PeakMegabytes { get; init; }

    /// <summary>Thresholds of the criteria on time and speed, in their order.</summary>
    public ImmutableArray<ThresholdResult> Thresholds { get; init; } = [];
}
