using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;

namespace GlamRules.Learning.Tuning;

/// <summary>Fits a candidate to vectors: one model over all labels, or one for each label of a set.</summary>
internal static class ModelFitting
{
    /// <param name="candidate">How.</param>
    /// <param name="vectors">One a record.</param>
    /// <param name="gold">Indexes of the labels of each record.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="kind">One label a record, or a set.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="seed">For every random choice.</param>
    public static LinearModel Fit(Candidate candidate, SparseVector[] vectors, int[][] gold, int features, TaskKind kind, int labels, int seed)
    {
        if (kind == TaskKind.Label)
        {
            return LinearTrainer.Fit(candidate.Trainer, new TrainingSet(vectors, [.. gold.Select(g => g[0])], features, labels), candidate.Strength, seed);
        }

        float[][] weights = new float[labels][];
        float[] biases = new float[labels];
        Parallel.For(0, labels, label =>
        {
            TrainingSet set = new(vectors, [.. gold.Select(g => g.Contains(label) ? 1 : 0)], features, 2);
            (weights[label], biases[label]) = LinearTrainer.FitOne(candidate.Trainer, set, 1, candidate.Strength, seed);
        });
        return new LinearModel(weights, biases);
    }
}
