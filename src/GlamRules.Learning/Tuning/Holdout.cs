using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;

namespace GlamRules.Learning.Tuning;

/// <summary>
/// Scores records with models that have not seen them: of a small corpus every record, in five folds; of a large one
/// the dev split, or a fifth where there is none.
/// </summary>
internal sealed class Holdout
{
    private const int FoldCount = 5;

    private readonly Part[] _parts;
    private readonly TaskKind _kind;
    private readonly int _labels;
    private readonly int _seed;

    public Holdout(FeatureOptions features, IReadOnlyList<LabelledRecord> records, int[][] gold, int trainCount, bool cross, TaskKind kind, int labels, int seed)
    {
        _kind = kind;
        _labels = labels;
        _seed = seed;
        int[] folds = cross || trainCount == records.Count
            ? Folds.Of(records, FoldCount, seed)
            : [.. Enumerable.Range(0, records.Count).Select(i => i < trainCount ? 1 : 0)];
        _parts = new Part[cross ? FoldCount : 1];
        Parallel.For(0, _parts.Length, fold => _parts[fold] = Divide(features, records, gold, folds, fold));
    }

    /// <summary>Scores of one candidate, record by record in the order of the records.</summary>
    public HeldOut Score(Candidate candidate, CancellationToken cancellation)
    {
        double[][][] scores = new double[_parts.Length][][];
        Parallel.For(0, _parts.Length, new ParallelOptions { CancellationToken = cancellation }, fold =>
        {
            Part part = _parts[fold];
            LinearModel model = ModelFitting.Fit(candidate, part.Vectors, part.Gold, part.Space.Count, _kind, _labels, _seed);
            scores[fold] = [.. part.Held.Select(model.Score)];
        });
        return new HeldOut([.. scores.SelectMany(s => s)], [.. _parts.SelectMany(p => p.HeldRecords)]);
    }

    private static Part Divide(FeatureOptions features, IReadOnlyList<LabelledRecord> records, int[][] gold, int[] folds, int fold)
    {
        int[] fitted = [.. Enumerable.Range(0, records.Count).Where(i => folds[i] != fold)];
        int[] held = [.. Enumerable.Range(0, records.Count).Where(i => folds[i] == fold)];
        Record[] known = [.. fitted.Select(i => records[i].Record)];
        FeatureSpace space = FeatureSpaceBuilder.Build(features, known);
        return new Part(space, space.Vectorise(known), [.. fitted.Select(i => gold[i])], space.Vectorise([.. held.Select(i => records[i].Record)]), held);
    }

    private sealed record Part(FeatureSpace Space, SparseVector[] Vectors, int[][] Gold, SparseVector[] Held, int[] HeldRecords);
}
