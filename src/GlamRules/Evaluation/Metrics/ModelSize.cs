using GlamRules.Predictions;

namespace GlamRules.Evaluation.Metrics;

/// <summary>
/// What of a predictor must be kept to use it, as a threshold: the size of a model's names and numbers before they are packed, which is the
/// same on every machine. Rules and baselines count 0; of another system's predictions it is not known.
/// </summary>
public static class ModelSize
{
    public const string Id = "model-size";

    public const string Legend = "Megabytes (of 1,000,000 bytes) of the model as it is saved, before packing; 0 where there is none, and absent for predictions of another system.";

    /// <summary>The figure; it has no sampling error.</summary>
    public static Estimate Of(PredictorDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        double? megabytes = description.Bytes is { } bytes ? bytes / 1e6 : description.Kind is PredictorKind.Rules or PredictorKind.Baseline ? 0 : null;
        return new Estimate(megabytes, megabytes, megabytes);
    }
}
