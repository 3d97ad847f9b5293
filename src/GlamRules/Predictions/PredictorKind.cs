namespace GlamRules.Predictions;

/// <summary>What sort of system answers; <c>results.json</c> names it in lower case.</summary>
public enum PredictorKind
{
    Rules,
    Model,
    Predictions,
    Baseline,
    Cascade,
}
