using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Figures;

/// <summary>
/// The worst of one figure over the slices of a field. A slice without gold for the figure, and one in which it is
/// absent, is left out; absent where none is left.
/// </summary>
/// <param name="parts">The figure in each slice.</param>
/// <param name="values">The value of each slice.</param>
/// <param name="higherIsBetter">Of the figure itself.</param>
/// <param name="of">Id of the figure itself.</param>
/// <param name="over">What the slices are of.</param>
/// <param name="id">The id in results.</param>
internal sealed class WorstFigure(ImmutableArray<Figure> parts, ImmutableArray<string> values, bool higherIsBetter, string of, string over, string id) : Figure(id)
{
    public string OfId => of;

    public string Field => over;

    public ImmutableArray<Figure> Parts => parts;

    /// <summary>The value of the slice of each part.</summary>
    public ImmutableArray<string> Values => values;

    public override bool HigherIsBetter => higherIsBetter;

    public override (double Least, double Greatest) Range =>
        parts.IsEmpty ? (double.NegativeInfinity, double.PositiveInfinity) : parts[0].Range;

    public override double Of(SlicedTally tally) => WorstOf(tally) is var worst and >= 0 ? parts[worst].Of(tally) : double.NaN;

    public override int Support(SlicedTally tally) => parts.Sum(part => part.Support(tally));

    /// <summary>The part that is worst, the first of several, or -1.</summary>
    public int WorstOf(SlicedTally tally)
    {
        int worst = -1;
        double least = double.NaN;
        for (int i = 0; i < parts.Length; i++)
        {
            double value = parts[i].Support(tally) > 0 ? parts[i].Of(tally) : double.NaN;
            if (!double.IsNaN(value) && (worst < 0 || (higherIsBetter ? value < least : value > least)))
            {
                (worst, least) = (i, value);
            }
        }

        return worst;
    }
}
