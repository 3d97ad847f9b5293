namespace GlamRules.Predictions.Cascading;

/// <summary>A predictor of a cascade with how sure its answers are.</summary>
internal sealed record CascadeStage(string Name, PredictorDescription Description, ConfidenceScale Scale)
{
    /// <summary>Confidence of each answer, in the steps of <see cref="ConfidenceSteps"/>.</summary>
    public int[] Steps(IReadOnlyList<Prediction> predictions) => [.. predictions.Select(p => ConfidenceSteps.Of(Scale.Of(p)))];
}
