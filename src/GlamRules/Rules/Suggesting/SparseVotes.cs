namespace GlamRules.Rules.Suggesting;

/// <summary>
/// Chooses few votes and their weights together: multinomial logistic regression over the candidates with an L1
/// penalty, every weight at least 0, by coordinate descent along a path of falling penalties (Friedman, Hastie,
/// Tibshirani 2010). The path ends before there are more rules than asked for.
/// </summary>
internal sealed class SparseVotes
{
    private const double LargestWeight = 4.5;
    private const double Fall = 0.82;
    private const double Small = 1e-3;

    // Between counting every record the same (0) and every label the same (1): the measure to please is macro-F1.
    private const double Balance = 0.5;

    private readonly CandidateIndex _index;
    private readonly int _labels;
    private readonly VoteMargins _margins;
    private readonly int[] _everyRecord;
    private readonly double[] _penalties;
    private readonly double[] _starts;
    private readonly SortedDictionary<(int Candidate, int Label), double> _weights = [];

    private SparseVotes(CandidateIndex index, int[] gold, int labels)
    {
        _index = index;
        _labels = labels;
        _everyRecord = [.. Enumerable.Range(0, gold.Length)];
        int[] counts = [.. Enumerable.Range(0, labels).Select(k => gold.Count(g => g == k))];
        double[] costs = [.. gold.Select(g => Math.Pow((double)gold.Length / (labels * counts[g]), Balance))];
        double total = costs.Sum();
        _margins = new VoteMargins(gold, labels, [.. costs.Select(c => c / total)]);
        // A candidate that holds seldom varies little: it pays less, by the root of its deviation.
        _penalties = [.. index.Candidates.Select(c => (double)c.Postings.Length / gold.Length).Select(p => Math.Sqrt(2 * Math.Sqrt(p * (1 - p))))];
        _starts = new double[labels];
    }

    /// <summary>The votes, in the order of the candidates, and what each label starts with (the least of them 0).</summary>
    /// <param name="index">The candidates over the records.</param>
    /// <param name="gold">The label of each record.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="rules">At most so many votes.</param>
    /// <param name="cancellation">Ends the work with an exception.</param>
    public static (IReadOnlyList<WeightedVote> Votes, double[] Starts) Fit(CandidateIndex index, int[] gold, int labels, int rules, CancellationToken cancellation) =>
        new SparseVotes(index, gold, labels).Fit(rules, cancellation);

    private (IReadOnlyList<WeightedVote> Votes, double[] Starts) Fit(int rules, CancellationToken cancellation)
    {
        MoveStarts(20);
        (IReadOnlyList<WeightedVote> Votes, double[] Starts) best = ([], Lifted());
        double penalty = LargestPenalty() * Fall;
        for (int step = 0; step < 60 && penalty > 1e-6; step++, penalty *= Fall)
        {
            cancellation.ThrowIfCancellationRequested();
            Descend(penalty, cancellation);
            if (_weights.Count > rules)
            {
                break;
            }

            best = ([.. _weights.Select(w => new WeightedVote(w.Key.Candidate, w.Key.Label, w.Value))], Lifted());
        }

        return best;
    }

    // Sweeps over all candidates find new votes; between them only those found move.
    private void Descend(double penalty, CancellationToken cancellation)
    {
        for (int round = 0; round < 8; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            MoveStarts(2);
            double moved = 0;
            for (int candidate = 0; candidate < _index.Candidates.Length; candidate++)
            {
                for (int label = 0; label < _labels; label++)
                {
                    moved = Math.Max(moved, Move(candidate, label, penalty));
                }
            }

            for (int sweep = 0; sweep < 10 && moved > Small; sweep++)
            {
                MoveStarts(1);
                double most = 0;
                foreach ((int candidate, int label) in _weights.Keys.ToArray())
                {
                    most = Math.Max(most, Move(candidate, label, penalty));
                }

                if (most < Small)
                {
                    break;
                }
            }

            if (moved < Small)
            {
                return;
            }
        }
    }

    // One Newton step of one weight, cut at 0 by the penalty; how far it went.
    private double Move(int candidate, int label, double penalty)
    {
        int[] postings = _index.Candidates[candidate].Postings;
        double old = _weights.GetValueOrDefault((candidate, label));
        double gradient = _margins.Gradient(postings, label) + (penalty * _penalties[candidate]);
        if (old == 0 && gradient >= 0)
        {
            return 0;
        }

        double step = Math.Clamp(-gradient / _margins.Curvature(postings, label), -1, 1);
        double weight = Math.Clamp(old + step, 0, LargestWeight);
        if (weight == old)
        {
            return 0;
        }

        if (weight == 0)
        {
            _weights.Remove((candidate, label));
        }
        else
        {
            _weights[(candidate, label)] = weight;
        }

        _margins.Add(postings, label, weight - old);
        return Math.Abs(weight - old);
    }

    private void MoveStarts(int times)
    {
        for (int i = 0; i < times; i++)
        {
            for (int label = 0; label < _labels; label++)
            {
                double step = Math.Clamp(-_margins.Gradient(_everyRecord, label) / _margins.Curvature(_everyRecord, label), -1, 1);
                if (Math.Abs(step) > Small)
                {
                    _starts[label] += step;
                    _margins.Add(_everyRecord, label, step);
                }
            }
        }
    }

    private double LargestPenalty()
    {
        double most = 0;
        for (int candidate = 0; candidate < _index.Candidates.Length; candidate++)
        {
            for (int label = 0; label < _labels; label++)
            {
                most = Math.Max(most, -_margins.Gradient(_index.Candidates[candidate].Postings, label) / _penalties[candidate]);
            }
        }

        return most;
    }

    private double[] Lifted() => [.. _starts.Select(s => s - _starts.Min())];
}
