namespace GlamRules.Assessments.Scaffolding;

/// <summary>A threshold that a new assessment proposes.</summary>
/// <param name="Metric">Id of the metric.</param>
/// <param name="AtLeast">The bound.</param>
/// <param name="Why">Where it comes from, in a sentence.</param>
/// <param name="Set">Whether it is written to hold; else as a comment, to think about.</param>
public sealed record ProposedThreshold(string Metric, double AtLeast, string Why, bool Set);
