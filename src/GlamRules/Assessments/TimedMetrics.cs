using System.Collections.Immutable;

namespace GlamRules.Assessments;

/// <summary>Metrics that depend on the machine: thresholds only, and never part of the results proper.</summary>
public static class TimedMetrics
{
    public const string RecordsPerSecond = "records-per-second";

    public const string TrainSeconds = "train-seconds";

    public const string PeakMemory = "peak-memory-mb";

    public static ImmutableArray<string> All { get; } = [RecordsPerSecond, TrainSeconds, PeakMemory];

    /// <summary>What a metric says, in a sentence.</summary>
    public static string Describe(string metric) => metric switch
    {
        RecordsPerSecond => "Records answered in a second, on this machine.",
        TrainSeconds => "Seconds that training took, on this machine; 0 where nothing is trained.",
        PeakMemory => "Megabytes (2^20 bytes) that the whole program held at most while the system was trained and asked, on this machine.",
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "no metric of time"),
    };
}
