using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Assessments.Running;

/// <summary>What one predictor said about the records scored, and what it cost.</summary>
internal sealed record PredictorRun(string Name, PredictorDescription Description, IReadOnlyList<Prediction> Predictions, double TrainSeconds, double PredictSeconds)
{
    /// <summary>The predictor, where it was fitted for this run.</summary>
    public IPredictor? Fitted { get; init; }

    public EvaluatedPredictor ToEvaluate() => new(Name, Description, Predictions);
}
