namespace GlamRules.Audits;

/// <summary>One predictor's figure before and after.</summary>
/// <param name="Predictor">Its name.</param>
/// <param name="Before">On all records scored; null where absent.</param>
/// <param name="After">On those that count; null where absent.</param>
public sealed record RescoredFigure(string Predictor, double? Before, double? After);
