namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>One part of a weighted metric.</summary>
/// <param name="Weight">Not 0.</param>
/// <param name="Of">The figure weighed.</param>
public sealed record WeightedTerm(double Weight, MetricExpression Of)
{
    internal (double Least, double Greatest) Ends => Weight > 0
        ? (Weight * Of.Range.Least, Weight * Of.Range.Greatest)
        : (Weight * Of.Range.Greatest, Weight * Of.Range.Least);
}
