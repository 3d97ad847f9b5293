using GlamRules.Predictions;

namespace GlamRules.Evaluation;

/// <summary>A predictor as it comes to be scored.</summary>
/// <param name="Name">Unique within the evaluation.</param>
/// <param name="Description">Its kind, and its rules where it has any.</param>
/// <param name="Predictions">One a record of <see cref="EvaluationInput.Records"/>, in the same order.</param>
public sealed record EvaluatedPredictor(string Name, PredictorDescription Description, IReadOnlyList<Prediction> Predictions);
