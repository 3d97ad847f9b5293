using System.Collections.Immutable;

namespace GlamRules.Assessments;

/// <summary>Metrics that depend on the machine: thresholds only, and never part of the results proper.</summary>
public static class TimedMetrics
{
    public const string RecordsPerSecond = "records-per-second";

    public const string TrainSeconds = "train-seconds";

    public static ImmutableArray<string> All { get; } = [RecordsPerSecond, TrainSeconds];
}
