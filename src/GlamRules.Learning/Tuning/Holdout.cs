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

    private readonly FeatureOptions _features;
    private readonly IReadOnlyList<LabelledRecord> _records;
    private readonly int[][] _gold;
    private readonly TaskKind _kind;
    private readonly int _labels;
    private readonly int _seed;
    private readonly int[] _folds;
    private readonly int _held;

    /// <param name="features">What the models see.</param>
    /// <param name="records">Train, then dev.</param>
    /// <param name="gold">Indexes of the labels of each record.</param>
    /// <param name="trainCount">How many of the records are train.</param>
    /// <param name="cross">Whether every record is held out once.</param>
    /// <param name="kind">One label a record, or a set.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="seed">For every random choice.</param>
    public Holdout(FeatureOptions features, IReadOnlyList<LabelledRecord> records, int[][] gold, int trainCount, bool cross, TaskKind kind, int labels, int seed)
    {
        _features = features;
        _records = records;
        _gold = gold;
        _kind = kind;
        _labels = labels;
        _seed = seed;
        bool byDev = !cross && trainCount > 0 && trainCount < records.Count;
        _folds = byDev ? [.. Enumerable.Range(0, records.Count).Select(i => i < trainCount ? 1 : 0)] : Folds.Of(records, FoldCount, seed);
        _held = cross ? FoldCount : 1;
    }

    /// <summary>
    /// What each candidate says of the records held out, in the order of the candidates; the records in one order for all.
    /// </summary>
    public HeldOut[] Score(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        int[][] held = [.. Enumerable.Range(0, _held).Select(fold => Where(f => f == fold))];
        double[][][][] scores = new double[_held][][][];

        // A fold is done with all candidates before its vectors are let go: no more folds in memory than threads.
        Parallel.For(0, _held, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
            scores[fold] = ScoreFold(candidates, Where(f => f != fold), held[fold], cancellation));
        int[] order = [.. held.SelectMany(h => h)];
        return [.. candidates.Select((_, candidate) => new HeldOut([.. scores.SelectMany(s => s[candidate])], order))];
    }

    private double[][][] ScoreFold(IReadOnlyList<Candidate> candidates, int[] fitted, int[] held, CancellationToken cancellation)
    {
        if (held.Length == 0)
        {
            return [.. candidates.Select(_ => Array.Empty<double[]>())];
        }

        Record[] known = [.. fitted.Select(i => _records[i].Record)];
        FeatureSpace space = FeatureSpaceBuilder.Build(_features, known);
        SparseVector[] vectors = space.Vectorise(known);
        SparseVector[] asked = space.Vectorise([.. held.Select(i => _records[i].Record)]);
        int[][] gold = [.. fitted.Select(i => _gold[i])];
        double[][][] scores = new double[candidates.Count][][];
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            LinearModel model = ModelFitting.Fit(candidates[i], vectors, gold, space.Count, _kind, _labels, _seed);
            scores[i] = [.. asked.Select(model.Score)];
        }

        return scores;
    }

    private int[] Where(Predicate<int> fold) => [.. Enumerable.Range(0, _folds.Length).Where(i => fold(_folds[i]))];
}
