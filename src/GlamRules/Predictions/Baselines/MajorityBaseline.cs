using GlamRules.Corpora;

namespace GlamRules.Predictions.Baselines;

/// <summary>
/// Answers every record with the most frequent label of train and dev; in a <c>labels</c> task with those that more
/// than half of the records bear, else the most frequent one. A lower bound for whatever wants to be of use.
/// </summary>
public sealed class MajorityBaseline : ITrainable
{
    public const string Name = "majority";

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        LabelFrequencies frequencies = new(task, train.Concat(dev));
        int most = frequencies.MostFrequent;
        int[] common = [.. Enumerable.Range(0, frequencies.Labels.Length).Where(i => frequencies.Share(i) > 0.5)];
        Answer answer = task.Kind == TaskKind.Label
            ? Answer.OfLabel(frequencies.Labels[most])
            : Answer.OfLabels((common.Length > 0 ? common : [most]).Select(i => frequencies.Labels[i]));
        PredictorDescription description = new()
        {
            Kind = PredictorKind.Baseline,
            Title = $"always '{answer}'",
            Labels = frequencies.Labels,
        };
        return new ConstantPredictor(description, Prediction.Of(answer, Math.Round(frequencies.Share(most), 4)));
    }
}
