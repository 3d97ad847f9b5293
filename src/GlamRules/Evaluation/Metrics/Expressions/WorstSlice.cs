using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>
/// The worst of a figure over all slices of a field: <c>min:macro-f1@language</c>, and <c>max:</c> where less is
/// better. Slices without gold for the figure are left out, and named. The least of several figures is biased towards
/// the unlucky one, more so the smaller the slices; the BCa interval corrects for that only in part.
/// </summary>
/// <param name="Of">Not confined to a slice itself.</param>
public sealed record WorstSlice(MetricExpression Of, string Field) : MetricExpression($"{Prefix(Of.HigherIsBetter)}{Of.Id}@{Field}")
{
    public override bool HigherIsBetter => Of.HigherIsBetter;

    public override (double Least, double Greatest) Range => Of.Range;

    public override IEnumerable<PlainMetric> Metrics => Of.Metrics;

    public override IEnumerable<(string Field, string? Value)> Slices => [(Field, null)];

    /// <summary>What stands before the id: the worst is the least, or the greatest where less is better.</summary>
    public static string Prefix(bool higherIsBetter) => higherIsBetter ? "min:" : "max:";

    internal override Figure Bind(LabelIndex labels, SliceIndex slices, int within = SlicedTally.Everything, string? id = null)
    {
        ImmutableArray<int> numbers = [.. slices.Of(Field)];
        return new WorstFigure(
            [.. numbers.Select(slice => Of.Bind(labels, slices, slice))], [.. numbers.Select(slice => slices.Names[slice].Value)], HigherIsBetter, Of.Id, Field, id ?? Id);
    }
}
