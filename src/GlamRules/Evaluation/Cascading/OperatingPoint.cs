using System.Collections.Immutable;

namespace GlamRules.Evaluation.Cascading;

/// <summary>A setting of thresholds and what it came to on the records that are scored.</summary>
public sealed record OperatingPoint
{
    /// <summary>One a stage, 0 to 1: it answers where it is as sure as that; null for a stage that is never asked.</summary>
    public required ImmutableArray<double?> Thresholds { get; init; }

    /// <summary>Records with gold.</summary>
    public required int N { get; init; }

    /// <summary>How many of them each stage answered.</summary>
    public required ImmutableArray<int> ByStage { get; init; }

    public int Answered => ByStage.Sum();

    /// <summary>Answers that are not wholly right.</summary>
    public required int Wrong { get; init; }

    /// <summary>Share of the records answered without a person, with its Wilson interval.</summary>
    public required Estimate Coverage { get; init; }

    /// <summary>Share of the answers that are wrong, with its Wilson interval; absent where nothing is answered.</summary>
    public required Estimate Error { get; init; }

    /// <summary>Cost of 10,000 records, those left to a person among them; null where no costs are known.</summary>
    public required double? Cost { get; init; }
}
