namespace GlamRules.Evaluation;

/// <summary>A bound on a metric, set before anyone looks.</summary>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Bound">The bound.</param>
/// <param name="AtLeast">True for a lower bound, false for an upper one.</param>
public sealed record Threshold(string Metric, double Bound, bool AtLeast);
