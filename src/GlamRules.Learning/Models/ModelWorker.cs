using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>Asks a model on one thread.</summary>
internal sealed class ModelWorker(TrainedModel model) : IPredictor
{
    private readonly RecordVectoriser _vectoriser = new(model.Space);

    public PredictorDescription Description => model.Description;

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        for (int i = 0; i < records.Length; i++)
        {
            predictions[i] = model.Decision.Decide(model.Linear.Score(_vectoriser.Vectorise(records[i])));
        }
    }
}
