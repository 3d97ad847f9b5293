using GlamRules.Predictions;

namespace GlamRules.Assessments.Running;

/// <summary>A predictor handed in: ready, or a recipe to train; exactly one of the two is there.</summary>
public sealed record PredictorSource(string Name, IPredictor? Ready, ITrainable? Recipe)
{
    public static PredictorSource Of(string name, IPredictor ready) => new(name, ready, null);

    public static PredictorSource Of(string name, ITrainable recipe) => new(name, null, recipe);
}
