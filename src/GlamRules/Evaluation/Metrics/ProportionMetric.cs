using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>A metric that is a share of records, so that its interval needs no resampling.</summary>
public abstract class ProportionMetric : Metric
{
    private protected ProportionMetric(string id, string name, string legend, params ImmutableArray<TaskKind> tasks)
        : base(id, name, legend, tasks)
    {
    }

    /// <summary>Whether its denominator is every record, and its numerator those wholly right.</summary>
    internal virtual bool IsExactMatch => false;

    internal abstract (int Successes, int Trials) Counts(Tally tally, int label);

    internal sealed override double Of(Tally tally, int label)
    {
        (int successes, int trials) = Counts(tally, label);
        return trials == 0 ? double.NaN : (double)successes / trials;
    }
}
