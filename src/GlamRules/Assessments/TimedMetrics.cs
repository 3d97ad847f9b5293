using System.Collections.Immutable;

namespace GlamRules.Assessments;

/// <summary>Metrics that depend on the machine: thresholds only, and never part of the results proper.</summary>
public static class TimedMetrics
{
    public const string RecordsPerSecond = "records-per-second";

    public const string TrainSeconds = "train-seconds";

    public static ImmutableArray<string> All { get; } = [RecordsPerSecond, TrainSeconds];

    /// <summary>What a metric says, in a sentence.</summary>
    public static string Describe(string metric) => metric switch
    {
        RecordsPerSecond => "Records answered in a second, on this machine.",
        TrainSeconds => "Seconds that training took, on this machine; 0 where nothing is trained.",
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "no metric of time"),
    };
}
