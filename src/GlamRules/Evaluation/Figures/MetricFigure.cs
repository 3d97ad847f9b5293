using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Evaluation.Figures;

/// <summary>A metric over all records or a slice, with the label it is asked of, where it is asked of one.</summary>
/// <param name="metric">The metric.</param>
/// <param name="label">Number of the label, else -1; a label that never occurs is -1 too.</param>
/// <param name="slice">Number of the slice, or <see cref="SlicedTally.Everything"/>.</param>
/// <param name="id">The id in results.</param>
internal sealed class MetricFigure(Metric metric, int label, int slice, string id) : Figure(id)
{
    public Metric Metric => metric;

    public int Label => label;

    public override int Slice => slice;

    public override bool HigherIsBetter => metric.HigherIsBetter;

    public override (double Least, double Greatest) Range => metric.Range;

    public override bool IsShare => metric is ProportionMetric;

    public override double Of(SlicedTally tally) => metric.PerLabel && label < 0 ? double.NaN : metric.Of(tally[slice], label);

    public override int Support(SlicedTally tally) => !metric.PerLabel ? tally[slice].N : label < 0 ? 0 : tally[slice].Support[label];

    /// <summary>The counts of a share of records; null for other metrics and for a label that never occurs.</summary>
    public (int Successes, int Trials)? Share(SlicedTally tally) =>
        metric is ProportionMetric share && (label >= 0 || !metric.PerLabel) ? share.Counts(tally[slice], label) : null;
}
