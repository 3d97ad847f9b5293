namespace GlamRules.Assessments;

/// <summary>What one predictor cost on this machine; never part of the results proper.</summary>
public sealed record Timing(string Predictor, double TrainSeconds, double PredictSeconds, double RecordsPerSecond);
