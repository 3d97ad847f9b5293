using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Figures;

/// <summary>Figures, each times its weight, added up; absent where one of them is.</summary>
/// <param name="terms">The figures with their weights.</param>
/// <param name="higherIsBetter">Whether more of the sum is better.</param>
/// <param name="id">The id in results.</param>
internal sealed class SumFigure(ImmutableArray<(double Weight, Figure Figure)> terms, bool higherIsBetter, string id) : Figure(id)
{
    public override bool HigherIsBetter => higherIsBetter;

    public override (double Least, double Greatest) Range => (
        terms.Sum(term => term.Weight * (term.Weight > 0 ? term.Figure.Range.Least : term.Figure.Range.Greatest)),
        terms.Sum(term => term.Weight * (term.Weight > 0 ? term.Figure.Range.Greatest : term.Figure.Range.Least)));

    public override double Of(SlicedTally tally)
    {
        double sum = 0;
        foreach ((double weight, Figure figure) in terms)
        {
            sum += weight * figure.Of(tally);
        }

        return sum;
    }

    public override int Support(SlicedTally tally) => terms.Min(term => term.Figure.Support(tally));
}
