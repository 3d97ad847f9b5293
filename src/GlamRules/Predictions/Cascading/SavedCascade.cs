using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Predictions.Cascading;

/// <summary>A cascade as an assessment left it, so that it can answer again elsewhere: the same thresholds, the same scales.</summary>
/// <param name="Name">As the assessment calls it.</param>
/// <param name="Task">Its task: what rules and models are bound to.</param>
/// <param name="Human">Whether a person takes what no stage is sure of.</param>
/// <param name="Parts">Its stages, in the order they are asked; a single one is no cascade, but a rule set with what dev told of it.</param>
public sealed record SavedCascade(string Name, TaskDescription Task, bool Human, ImmutableArray<CascadePart> Parts)
{
    /// <summary>How the name of a file ends that holds one.</summary>
    public const string Ending = ".cascade.json";
}
