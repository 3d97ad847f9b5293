namespace GlamRules.Assessments;

/// <summary>A predictor that the repeats leave out.</summary>
/// <param name="Predictor">Its name.</param>
/// <param name="Reason">Why its figures over other divisions would be false, to follow its name: <c>was fitted ...</c>.</param>
public sealed record LeftOut(string Predictor, string Reason);
