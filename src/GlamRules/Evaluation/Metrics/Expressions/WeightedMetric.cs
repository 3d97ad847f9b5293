using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>Figures added up by weight, under a name: <c>0.7*precision:Fiction+0.3*recall:Fiction</c>.</summary>
/// <param name="Name">As the criteria call it.</param>
/// <param name="Terms">Weights are not 0, and turn every figure the same way.</param>
/// <param name="HigherIsBetter">Whether more of the sum is better.</param>
public sealed record WeightedMetric(string Name, ImmutableArray<WeightedTerm> Terms, bool HigherIsBetter) : MetricExpression(Name)
{
    public override bool HigherIsBetter { get; } = HigherIsBetter;

    public override (double Least, double Greatest) Range => (Terms.Sum(term => term.Ends.Least), Terms.Sum(term => term.Ends.Greatest));

    public override IEnumerable<PlainMetric> Metrics => Terms.SelectMany(term => term.Of.Metrics);

    public override IEnumerable<(string Field, string? Value)> Slices => Terms.SelectMany(term => term.Of.Slices);

    internal override Figure Bind(LabelIndex labels, SliceIndex slices, int within = SlicedTally.Everything, string? id = null) =>
        new SumFigure([.. Terms.Select(term => (term.Weight, term.Of.Bind(labels, slices, within)))], HigherIsBetter, id ?? Id);
}
