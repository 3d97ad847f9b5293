using System.Collections.Immutable;

namespace GlamRules.Evaluation.Calibration;

/// <summary>Whether a predictor is as often right as it says: over the records of the split that it answered with a known confidence.</summary>
public sealed record CalibrationResult
{
    /// <summary>Records it answered with a confidence; at least one.</summary>
    public required int N { get; init; }

    /// <summary>Mean confidence, 0 to 1.</summary>
    public required double Promised { get; init; }

    /// <summary>Share of its answers that are wholly right.</summary>
    public required Estimate Right { get; init; }

    /// <summary>Brier score of "the answer is wholly right", 0 to 1; 0 is best.</summary>
    public required double Brier { get; init; }

    /// <summary>Mean negative natural logarithm of the confidence in what came true.</summary>
    public required double LogLoss { get; init; }

    /// <summary>Expected calibration error over <see cref="Bins"/>, 0 to 1; 0 is best, and chance alone is above 0.</summary>
    public required double ExpectedError { get; init; }

    /// <summary>Bins of about as many records each, lowest confidence first.</summary>
    public required ImmutableArray<CalibrationBin> Bins { get; init; }
}
