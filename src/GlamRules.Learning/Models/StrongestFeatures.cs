using System.Collections.Immutable;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>What a model learned, in words: the features that moved the records of a label furthest towards it.</summary>
internal static class StrongestFeatures
{
    private const int PerLabel = 12;

    /// <summary>
    /// For each label its strongest features: weight times mean value among the label's records. Runs of letters are left
    /// out: a reader learns more from "novel" than from "_nov".
    /// </summary>
    public static ImmutableArray<FeatureWeight> Of(FeatureSpace space, LinearModel linear, SparseVector[] vectors, int[][] gold, ImmutableArray<string> labels) =>
        [.. labels.SelectMany((name, label) => OfLabel(space, linear.Weights[label], vectors, gold, label).Select(f => new FeatureWeight(name, f.Name, f.Weight)))];

    private static IEnumerable<(string Name, double Weight)> OfLabel(FeatureSpace space, float[] weights, SparseVector[] vectors, int[][] gold, int label)
    {
        double[] pushes = new double[space.Count];
        for (int i = 0; i < vectors.Length; i++)
        {
            if (!gold[i].Contains(label))
            {
                continue;
            }

            (int[] indexes, float[] values) = vectors[i];
            for (int j = 0; j < indexes.Length; j++)
            {
                pushes[indexes[j]] += values[j] * weights[indexes[j]];
            }
        }

        return Enumerable.Range(0, pushes.Length).Where(f => pushes[f] > 0 && space.HasName(f))
            .OrderByDescending(f => pushes[f]).ThenBy(f => f)
            .Take(PerLabel)
            .Select(f => (space.Describe(f)!, Math.Round(weights[f], 4)));
    }
}
