namespace GlamRules.Learning.Tuning;

/// <summary>Scores that a candidate gave records it was not fitted on.</summary>
/// <param name="Scores">One array a record, one score a label.</param>
/// <param name="Records">Which record each belongs to.</param>
internal sealed record HeldOut(IReadOnlyList<double[]> Scores, IReadOnlyList<int> Records);
