using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>A metric of the catalogue: <c>macro-f1</c>, <c>recall:Fiction</c>.</summary>
/// <param name="Label">For a metric of one label, else null.</param>
public sealed record PlainMetric(Metric Metric, string? Label) : MetricExpression(Metric.IdFor(Label))
{
    public override bool HigherIsBetter => Metric.HigherIsBetter;

    public override (double Least, double Greatest) Range => Metric.Range;

    public override IEnumerable<PlainMetric> Metrics => [this];

    public override IEnumerable<(string Field, string? Value)> Slices => [];

    internal override Figure Bind(LabelIndex labels, SliceIndex slices, int within = SlicedTally.Everything, string? id = null) =>
        new MetricFigure(Metric, Label is null ? -1 : labels.IndexOf(Label), within, id ?? Id);
}
