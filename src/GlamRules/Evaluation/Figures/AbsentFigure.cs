using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Figures;

/// <summary>A figure of a slice that no record is in.</summary>
internal sealed class AbsentFigure(string id, bool higherIsBetter) : Figure(id)
{
    public override bool HigherIsBetter => higherIsBetter;

    public override (double Least, double Greatest) Range => (double.NegativeInfinity, double.PositiveInfinity);

    public override double Of(SlicedTally tally) => double.NaN;

    public override int Support(SlicedTally tally) => 0;
}
