using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>A metric with the label it is asked of, where it is asked of one.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Label">Number of the label, else -1; a label that never occurs is -1 too.</param>
/// <param name="Id">The id in results.</param>
internal readonly record struct BoundMetric(Metric Metric, int Label, string Id)
{
    /// <summary>The figure, or NaN where it is absent.</summary>
    public double Of(Tally tally) => Metric.PerLabel && Label < 0 ? double.NaN : Metric.Of(tally, Label);

    /// <summary>A difference turned so that more is better.</summary>
    public double Gain(double a, double b) => Metric.HigherIsBetter ? b - a : a - b;
}
