using GlamRules.Evaluation;
using GlamRules.Evaluation.Calibration;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Assessments;

/// <summary>A predictor with what it said and how it did.</summary>
public sealed record AssessedPredictor
{
    public required PredictorResult Result { get; init; }

    public required PredictorDescription Description { get; init; }

    /// <summary>One a record of <see cref="AssessmentResult.Records"/>, in the same order.</summary>
    public required IReadOnlyList<Prediction> Predictions { get; init; }

    /// <summary>What it said about each record of <see cref="AssessmentResult.Dev"/> without having been fitted on it; null where it can't be asked fairly.</summary>
    public IReadOnlyList<Prediction>? OnDev { get; init; }

    /// <summary>What was fitted for this run; null where it came ready.</summary>
    public IPredictor? Fitted { get; init; }

    /// <summary>What it takes to ask it again, where it is a cascade; its parts know no path yet. Null where it is none.</summary>
    public SavedCascade? Cascade { get; init; }

    /// <summary>Whether it is as often right as it says; null where that is not known, and for baselines and cascades.</summary>
    public CalibrationResult? Calibration { get; init; }

    public string Name => Result.Name;
}
