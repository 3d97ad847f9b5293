using System.Collections.Immutable;

namespace GlamRules.Evaluation.Cascading;

/// <summary>How an assessment wants the thresholds of a cascade.</summary>
/// <param name="Fixed">A threshold a stage, by name, from 0 to 1; null: chosen on dev.</param>
/// <param name="Error">The largest share of errors among the answers, on dev; where it is null, least cost counts if costs are known.</param>
/// <param name="Human">Whether a person takes what no stage is sure of; else the last stage answers all that is left.</param>
public sealed record CascadePlan(ImmutableDictionary<string, double>? Fixed, double? Error, bool Human)
{
    /// <summary>The bound where nobody says one and no costs are known.</summary>
    public const double UsualError = 0.05;
}
