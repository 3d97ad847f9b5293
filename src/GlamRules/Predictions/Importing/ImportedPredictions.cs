using GlamRules.Corpora;

namespace GlamRules.Predictions.Importing;

/// <summary>What another system said, by record id; a record it says nothing about is an abstention.</summary>
public sealed class ImportedPredictions : IPredictor
{
    private readonly IReadOnlyDictionary<string, Prediction> _byId;

    internal ImportedPredictions(PredictorDescription description, IReadOnlyDictionary<string, Prediction> byId)
    {
        Description = description;
        _byId = byId;
    }

    public PredictorDescription Description { get; }

    /// <summary>Ids of the records that it says something about, be it an abstention.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        for (int i = 0; i < records.Length; i++)
        {
            predictions[i] = _byId.GetValueOrDefault(records[i].Id, Prediction.Abstention);
        }
    }
}
