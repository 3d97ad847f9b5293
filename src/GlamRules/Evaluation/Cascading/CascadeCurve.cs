using System.Collections.Immutable;

namespace GlamRules.Evaluation.Cascading;

/// <summary>What stages can do together at every setting worth having: thresholds from dev, figures from the split scored.</summary>
/// <param name="Stages">Names of the predictors, in the order they are asked; a single one stands alone.</param>
/// <param name="Chosen">The setting chosen on dev, or the one that the assessment declares; null where none keeps to the bound and none is declared.</param>
/// <param name="Points">From the most answered on dev to the fewest; at most 40.</param>
public sealed record CascadeCurve(ImmutableArray<string> Stages, OperatingPoint? Chosen, ImmutableArray<OperatingPoint> Points);
