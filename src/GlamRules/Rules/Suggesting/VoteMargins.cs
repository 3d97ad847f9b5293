namespace GlamRules.Rules.Suggesting;

/// <summary>The sums of votes on every record, label by label, and the beliefs that follow from them.</summary>
internal sealed class VoteMargins
{
    private readonly int _labels;
    private readonly int[] _gold;
    private readonly double[] _costs;
    private readonly double[] _sums;
    private readonly double[] _beliefs;

    /// <param name="gold">Label of each record.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="costs">What each record counts; together 1.</param>
    public VoteMargins(int[] gold, int labels, double[] costs)
    {
        _labels = labels;
        _gold = gold;
        _costs = costs;
        _sums = new double[gold.Length * labels];
        _beliefs = new double[gold.Length * labels];
        for (int i = 0; i < gold.Length; i++)
        {
            Believe(i);
        }
    }

    public void Add(ReadOnlySpan<int> records, int label, double weight)
    {
        foreach (int i in records)
        {
            _sums[(i * _labels) + label] += weight;
            Believe(i);
        }
    }

    /// <summary>How fast the loss grows with a vote for a label on some records.</summary>
    public double Gradient(ReadOnlySpan<int> records, int label)
    {
        double sum = 0;
        foreach (int i in records)
        {
            sum += _costs[i] * (_beliefs[(i * _labels) + label] - (_gold[i] == label ? 1 : 0));
        }

        return sum;
    }

    /// <summary>How fast the gradient itself grows.</summary>
    public double Curvature(ReadOnlySpan<int> records, int label)
    {
        double sum = 0;
        foreach (int i in records)
        {
            double belief = _beliefs[(i * _labels) + label];
            sum += _costs[i] * belief * (1 - belief);
        }

        return Math.Max(sum, 1e-9);
    }

    private void Believe(int record)
    {
        Span<double> sums = _sums.AsSpan(record * _labels, _labels);
        Span<double> beliefs = _beliefs.AsSpan(record * _labels, _labels);
        double most = double.NegativeInfinity;
        foreach (double sum in sums)
        {
            most = Math.Max(most, sum);
        }

        double total = 0;
        for (int k = 0; k < sums.Length; k++)
        {
            total += beliefs[k] = Math.Exp(sums[k] - most);
        }

        for (int k = 0; k < sums.Length; k++)
        {
            beliefs[k] /= total;
        }
    }
}
