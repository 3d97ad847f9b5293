namespace GlamRules.Evaluation.Calibration;

/// <summary>Answers of about the same confidence.</summary>
/// <param name="Low">Least confidence among them.</param>
/// <param name="High">Greatest confidence among them.</param>
/// <param name="N">How many; at least one.</param>
/// <param name="Promised">Mean confidence.</param>
/// <param name="Right">Share that is wholly right, with its Wilson interval.</param>
public sealed record CalibrationBin(double Low, double High, int N, double Promised, Estimate Right);
