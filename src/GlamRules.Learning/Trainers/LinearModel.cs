using GlamRules.Learning.Features;

namespace GlamRules.Learning.Trainers;

/// <summary>Weights of each feature for each label, and a bias for each label.</summary>
internal sealed class LinearModel(float[][] weights, float[] biases)
{
    public float[][] Weights => weights;

    public float[] Biases => biases;

    /// <summary>One score a label, more is likelier.</summary>
    public double[] Score(SparseVector vector)
    {
        double[] scores = new double[weights.Length];
        for (int label = 0; label < scores.Length; label++)
        {
            scores[label] = vector.Dot(weights[label]) + biases[label];
        }

        return scores;
    }
}
