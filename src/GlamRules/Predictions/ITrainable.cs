using GlamRules.Corpora;

namespace GlamRules.Predictions;

/// <summary>A recipe that turns labelled records into a predictor; the same records and seed give the same predictor.</summary>
public interface ITrainable
{
    /// <summary>Whether its answers come from labels, so that more of them may make it better; false where people wrote them.</summary>
    bool LearnsFromLabels => true;

    /// <summary>The same recipe with all that tuning chose for a predictor settled, to be trained again at less cost.</summary>
    /// <param name="trained">One that this recipe has trained.</param>
    ITrainable Settle(IPredictor trained) => this;

    /// <summary>Tunes on <paramref name="dev"/>, then fits the final predictor on both.</summary>
    /// <param name="task">The task; its labels in order.</param>
    /// <param name="train">Labelled records to fit on.</param>
    /// <param name="dev">Labelled records to choose options and calibrate on; may be empty.</param>
    /// <param name="seed">For every random choice.</param>
    /// <param name="cancellation">Ends the work early with an exception.</param>
    IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation);

    /// <summary>As <see cref="Train"/>, with what is said about dev by a predictor that was not fitted on it.</summary>
    /// <param name="task">The task; its labels in order.</param>
    /// <param name="train">Labelled records to fit on; at least one.</param>
    /// <param name="dev">Labelled records; may be empty.</param>
    /// <param name="seed">For every random choice.</param>
    /// <param name="cancellation">Ends the work early with an exception.</param>
    Trained TrainAndAskDev(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(dev);
        Prediction[] onDev = new Prediction[dev.Count];
        if (dev.Count > 0)
        {
            Train(task, train, [], seed, cancellation).Predict([.. dev.Select(r => r.Record)], onDev);
        }

        return new Trained(Train(task, train, dev, seed, cancellation), onDev);
    }
}
