using GlamRules.Corpora;

namespace GlamRules.Predictions.Importing;

/// <summary>What another system said, by record id; a record it says nothing about is an abstention.</summary>
internal sealed class ImportedPredictions(PredictorDescription description, IReadOnlyDictionary<string, Prediction> byId) : IPredictor
{
    public PredictorDescription Description => description;

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        for (int i = 0; i < records.Length; i++)
        {
            predictions[i] = byId.GetValueOrDefault(records[i].Id, Prediction.Abstention);
        }
    }
}
