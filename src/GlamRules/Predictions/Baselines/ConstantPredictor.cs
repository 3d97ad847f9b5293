using GlamRules.Corpora;

namespace GlamRules.Predictions.Baselines;

/// <summary>Gives every record the same answer.</summary>
internal sealed class ConstantPredictor(PredictorDescription description, Prediction prediction) : IPredictor
{
    public PredictorDescription Description => description;

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions) => predictions.Fill(prediction);
}
