using System.Collections.Immutable;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using GlamRules.Predictions;

namespace GlamRules.Learning.Models;

/// <summary>What a model learned, in words: the features that moved the records of a label furthest towards it.</summary>
internal static class StrongestFeatures
{
    private const int PerLabel = 12;

    /// <summary>For each label its strongest features: weight times mean value among the label's records.</summary>
    public static ImmutableArray<FeatureWeight> Of(FeatureSpace space, LinearModel linear, SparseVector[] vectors, int[][] gold, ImmutableArray<string> labels)
    {
        List<FeatureWeight> strongest = [];
        for (int label = 0; label < labels.Length; label++)
        {
            double[] pushes = new double[space.Count];
            int records = 0;
            for (int i = 0; i < vectors.Length; i++)
            {
                if (!gold[i].Contains(label))
                {
                    continue;
                }

                records++;
                for (int j = 0; j < vectors[i].Indexes.Length; j++)
                {
                    int feature = vectors[i].Indexes[j];
                    pushes[feature] += vectors[i].Values[j] * linear.Weights[label][feature];
                }
            }

            // Words before letters: a reader learns more from "novel" than from "_nov".
            strongest.AddRange(Enumerable.Range(0, pushes.Length).Where(f => pushes[f] > 0)
                .Select(f => (Feature: f, Name: space.Describe(f), Push: pushes[f] / records))
                .Where(f => f.Name is not null && !f.Name.EndsWith("(letters)", StringComparison.Ordinal))
                .OrderByDescending(f => f.Push).ThenBy(f => f.Name, StringComparer.Ordinal)
                .Take(PerLabel)
                .Select(f => new FeatureWeight(labels[label], f.Name!, Math.Round(linear.Weights[label][f.Feature], 4))));
        }

        return [.. strongest];
    }
}
