using System.Security.Cryptography;
using System.Text;
using GlamRules.Corpora;

namespace GlamRules.Predictions.Baselines;

/// <summary>
/// Answers at random, each label as often as train and dev have it: what guessing alone achieves. The guess follows
/// from the seed and the record's id, so that it is the same in every run and in every order.
/// </summary>
public sealed class FrequencyBaseline : ITrainable
{
    public const string Name = "random";

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new Guesser(task.Kind, new LabelFrequencies(task, train.Concat(dev)), seed);
    }

    private sealed class Guesser(TaskKind kind, LabelFrequencies frequencies, int seed) : IPredictor
    {
        private readonly Prediction[] _each = [.. frequencies.Labels.Select((label, i) => Prediction.Of(Answer.OfLabel(label), Math.Round(frequencies.Share(i), 4)))];

        public PredictorDescription Description { get; } = new()
        {
            Kind = PredictorKind.Baseline,
            Title = "random, by the frequency of labels",
            Labels = frequencies.Labels,
        };

        public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
        {
            for (int i = 0; i < records.Length; i++)
            {
                predictions[i] = kind == TaskKind.Label ? GuessOne(records[i].Id) : GuessSet(records[i].Id);
            }
        }

        private Prediction GuessOne(string id)
        {
            double rest = Uniform(id);
            for (int label = 0; label < _each.Length; label++)
            {
                rest -= frequencies.Share(label);
                if (rest < 0)
                {
                    return _each[label];
                }
            }

            return _each[frequencies.MostFrequent];
        }

        private Prediction GuessSet(string id)
        {
            List<string> labels = [];
            for (int label = 0; label < frequencies.Labels.Length; label++)
            {
                if (Uniform(FormattableString.Invariant($"{id}:{label}")) < frequencies.Share(label))
                {
                    labels.Add(frequencies.Labels[label]);
                }
            }

            return Prediction.Of(Answer.OfLabels(labels));
        }

        // In [0, 1).
        private double Uniform(string text) =>
            BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"guess:{seed}:{text}")))) / 4294967296.0;
    }
}
