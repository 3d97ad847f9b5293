using System.Collections.Immutable;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Assessments.Running;

/// <summary>What one predictor said about the records scored, and what it cost.</summary>
internal sealed record PredictorRun(string Name, PredictorDescription Description, IReadOnlyList<Prediction> Predictions, double TrainSeconds, double PredictSeconds)
{
    /// <summary>
    /// What it said about each labelled dev record, in corpus order, without having been fitted on it; rules may have been
    /// written with it in view. Null where it can't be asked fairly, or dev is scored itself.
    /// </summary>
    public IReadOnlyList<Prediction>? OnDev { get; init; }

    /// <summary>How it would be trained again on other labels, its options settled; null where it does not learn from labels.</summary>
    public ITrainable? Settled { get; init; }

    /// <summary>Whether <see cref="OnDev"/> was said by the same rules that were asked here.</summary>
    public bool SameRulesOnDev { get; init; }

    /// <summary>How sure its answers are; null for a cascade.</summary>
    public ConfidenceScale? Scale { get; init; }

    /// <summary>Of a cascade: the predictors that it asks in turn; else empty.</summary>
    public ImmutableArray<string> Stages { get; init; } = [];

    /// <summary>Of a cascade with thresholds: one a stage, in steps of confidence; null where stages answer whenever they have something to say.</summary>
    public ImmutableArray<int>? Thresholds { get; init; }

    /// <summary>Megabytes that the program held at most meanwhile.</summary>
    public double PeakMegabytes { get; init; }

    /// <summary>The predictor, where it was fitted for this run.</summary>
    public IPredictor? Fitted { get; init; }

    public EvaluatedPredictor ToEvaluate() => new(Name, Description, Predictions);
}
