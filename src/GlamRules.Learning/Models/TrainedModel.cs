using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>A fitted linear model over the words, characters and fields of a record.</summary>
public sealed class TrainedModel : IParallelPredictor
{
    private const int Chunk = 256;

    internal TrainedModel(ModelCard card, FeatureSpace space, LinearModel linear, Decision decision, ImmutableArray<FeatureWeight> strongest)
    {
        Card = card;
        Space = space;
        Linear = linear;
        Decision = decision;
        Description = new PredictorDescription
        {
            Kind = PredictorKind.Model,
            Title = string.Create(CultureInfo.InvariantCulture, $"{card.Trainer} over {card.Features} features"),
            Hash = ModelFile.Hash(this),
            Bytes = space.Names.Sum(name => (long)System.Text.Encoding.UTF8.GetByteCount(name)) + (sizeof(float) * (space.Idf.Length + linear.Biases.Length + linear.Weights.Sum(w => (long)w.Length))),
            Models = 1,
            Labels = card.Labels,
            Features = strongest,
            Facts =
            [
                KeyValuePair.Create("trainer", card.Trainer),
                KeyValuePair.Create("strength", card.Strength.ToString(CultureInfo.InvariantCulture)),
                KeyValuePair.Create("balance", card.Balance.ToString(CultureInfo.InvariantCulture)),
                KeyValuePair.Create("fields", string.Join(", ", card.Fields)),
                KeyValuePair.Create("features", card.Features.ToString(CultureInfo.InvariantCulture)),
                KeyValuePair.Create("fitted on", string.Create(CultureInfo.InvariantCulture, $"{card.Records} records of train and dev")),
                KeyValuePair.Create("seed", card.Seed.ToString(CultureInfo.InvariantCulture)),
                KeyValuePair.Create("versions", string.Join(", ", card.Versions)),
            ],
        };
    }

    public ModelCard Card { get; }

    public PredictorDescription Description { get; }

    internal FeatureSpace Space { get; }

    internal LinearModel Linear { get; }

    internal Decision Decision { get; }

    public IPredictor Worker() => new ModelWorker(this);

    public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
    {
        Record[] all = records.ToArray();
        Prediction[] answers = new Prediction[all.Length];
        Parallel.For(0, (all.Length + Chunk - 1) / Chunk, chunk =>
        {
            RecordVectoriser vectoriser = new(Space);
            for (int i = chunk * Chunk; i < Math.Min(all.Length, (chunk + 1) * Chunk); i++)
            {
                answers[i] = Decision.Decide(Linear.Score(vectoriser.Vectorise(all[i])));
            }
        });
        answers.CopyTo(predictions);
    }
}
