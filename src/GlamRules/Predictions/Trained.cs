namespace GlamRules.Predictions;

/// <summary>A predictor fresh from training.</summary>
/// <param name="Predictor">Fitted on train and dev.</param>
/// <param name="OnDev">
/// What was said about each dev record, in their order, by one fitted in the same way without that record: what
/// thresholds and segments are chosen by, before anything is scored on test. Empty where there is no dev record.
/// </param>
public sealed record Trained(IPredictor Predictor, IReadOnlyList<Prediction> OnDev);
