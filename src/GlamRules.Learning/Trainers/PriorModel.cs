namespace GlamRules.Learning.Trainers;

/// <summary>
/// What is left to say where no feature can tell labels apart (no feature, one label only, no record): how often each
/// occurs, by Laplace's rule of succession.
/// </summary>
internal static class PriorModel
{
    /// <summary>The log of the share of each label; no feature has weight.</summary>
    public static LinearModel Of(TrainingSet set) => new(
        [.. Enumerable.Range(0, set.LabelCount).Select(_ => new float[set.Features])],
        [.. Enumerable.Range(0, set.LabelCount).Select(label => (float)Math.Log((set.Labels.Count(l => l == label) + 1.0) / (set.Labels.Length + set.LabelCount)))]);

    /// <summary>The log odds of one label; no feature has weight.</summary>
    public static (float[] Weights, float Bias) OfOne(TrainingSet set, int label)
    {
        int there = set.Labels.Count(l => l == label);
        return (new float[set.Features], (float)Math.Log((there + 1.0) / (set.Labels.Length - there + 1.0)));
    }
}
