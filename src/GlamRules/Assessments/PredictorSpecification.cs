using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation.Cascading;

namespace GlamRules.Assessments;

/// <summary>A predictor as the assessment names it: exactly one of the sources is there.</summary>
/// <param name="Name">Unique within the assessment.</param>
/// <param name="Rules">Folder of a rule set.</param>
/// <param name="Train">Recipe of a model, read by whoever trains it.</param>
/// <param name="Model">Folder of a saved model.</param>
/// <param name="Predictions">File of predictions.</param>
/// <param name="Cascade">Names of other predictors of the assessment, asked in turn.</param>
/// <param name="Source">Where it stands, for diagnostics.</param>
public sealed record PredictorSpecification(
    string Name, string? Rules, JsonValue? Train, string? Model, string? Predictions,
    System.Collections.Immutable.ImmutableArray<string> Cascade, JsonValue Source)
{
    /// <summary>How a rule set is found in train and dev, read by whoever finds it; null where another source is there.</summary>
    public JsonValue? Suggest { get; init; }

    /// <summary>The rule set of the assessment that labels the records a model is trained on, by its name; null: people did.</summary>
    public PredictorSpecification? LabelsFrom { get; init; }

    /// <summary>Whether the votes of those rules are weighed by a model of their errors, and not resolved as the set says.</summary>
    public bool WeighedVotes { get; init; }

    /// <summary>How a cascade wants its thresholds; null where each stage answers whenever it has something to say.</summary>
    public CascadePlan? Plan { get; init; }
}
