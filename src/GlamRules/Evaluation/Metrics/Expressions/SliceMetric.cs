using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>A figure of the records that share a field's value: <c>macro-f1@language=German</c>.</summary>
/// <param name="Of">Not confined to a slice itself.</param>
public sealed record SliceMetric(MetricExpression Of, string Field, string Value) : MetricExpression($"{Of.Id}@{Field}={Value}")
{
    public override bool HigherIsBetter => Of.HigherIsBetter;

    public override (double Least, double Greatest) Range => Of.Range;

    public override IEnumerable<PlainMetric> Metrics => Of.Metrics;

    public override IEnumerable<(string Field, string? Value)> Slices => [(Field, Value)];

    internal override Figure Bind(LabelIndex labels, SliceIndex slices, int within = SlicedTally.Everything, string? id = null) =>
        Of.Bind(labels, slices, slices.IndexOf(Field, Value), id ?? Id);
}
