using GlamRules.Predictions;

namespace GlamRules.Assessments.Running;

/// <summary>A predictor handed in: ready, or a recipe to train; exactly one of the two is there.</summary>
public sealed record PredictorSource(string Name, IPredictor? Ready, ITrainable? Recipe)
{
    /// <summary>Whether it was fitted before, on records of the corpus that another division would score.</summary>
    public bool FittedBefore { get; init; }

    /// <summary>Ids of the records that it can answer; null: any.</summary>
    public IReadOnlySet<string>? Answers { get; init; }

    /// <summary>
    /// What was said about dev records, by id, before it was fitted on them, where that was kept; null: ask anew, if that
    /// is fair.
    /// </summary>
    public IReadOnlyDictionary<string, Prediction>? KnownOnDev { get; init; }

    public static PredictorSource Of(string name, IPredictor ready) => new(name, ready, null);

    public static PredictorSource Of(string name, ITrainable recipe) => new(name, null, recipe);
}
