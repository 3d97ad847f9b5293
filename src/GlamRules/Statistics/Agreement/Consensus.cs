using System.Collections.Immutable;

namespace GlamRules.Statistics.Agreement;

/// <summary>What a model of annotators takes for true, and how far it trusts each of them.</summary>
public sealed class Consensus
{
    private readonly double[] _posterior;
    private readonly double[] _confusion;
    private readonly int _labels;

    internal Consensus(int labels, double[] prior, double[] confusion, double[] posterior, ImmutableArray<double> objective, bool converged)
    {
        _labels = labels;
        _confusion = confusion;
        _posterior = posterior;
        Prior = [.. prior];
        Objective = objective;
        Converged = converged;
    }

    /// <summary>Estimated share of each label among the records that anybody labelled.</summary>
    public ImmutableArray<double> Prior { get; }

    /// <summary>The log-likelihood after each round, with the weight of the smoothing where there is any; it never falls.</summary>
    public ImmutableArray<double> Objective { get; }

    /// <summary>Whether it stopped because nothing changed any more, and not because the rounds were used up.</summary>
    public bool Converged { get; }

    public int Rounds => Objective.Length;

    /// <summary>Probability of each label of a record; the prior where nobody spoke. They add up to 1.</summary>
    public ReadOnlySpan<double> Posterior(int record) => _posterior.AsSpan(record * _labels, _labels);

    /// <summary>The most probable label of a record, the first of several.</summary>
    public int Label(int record)
    {
        ReadOnlySpan<double> posterior = Posterior(record);
        int best = 0;
        for (int label = 1; label < posterior.Length; label++)
        {
            best = posterior[label] > posterior[best] ? label : best;
        }

        return best;
    }

    /// <summary>Estimated chance that an annotator says one label where another is true.</summary>
    public double Confusion(int annotator, int isTrue, int said) => _confusion[(((annotator * _labels) + isTrue) * _labels) + said];
}
