using GlamRules.Corpora;

namespace GlamRules.Predictions;

/// <summary>Anything that answers: a rule set, a trained model, imported predictions, a baseline, a cascade.</summary>
public interface IPredictor
{
    PredictorDescription Description { get; }

    /// <summary>
    /// Answers a batch of records. What goes wrong with one record is a fault in its prediction, never an exception.
    /// One caller at a time.
    /// </summary>
    /// <param name="records">Any number of records with the fields of the task.</param>
    /// <param name="predictions">As long as <paramref name="records"/>; filled in the same order.</param>
    void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions);
}
