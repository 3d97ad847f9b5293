using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Figures;

/// <summary>One figure, bound to the labels and slices of an evaluation so that it is read from counts.</summary>
internal abstract class Figure(string id)
{
    /// <summary>The id in results.</summary>
    public string Id { get; } = id;

    public abstract bool HigherIsBetter { get; }

    /// <summary>Least and greatest possible value.</summary>
    public abstract (double Least, double Greatest) Range { get; }

    /// <summary>Whether it is a share of records, so that its interval needs no resampling.</summary>
    public virtual bool IsShare => false;

    /// <summary>The slice that it is confined to, or <see cref="SlicedTally.Everything"/>.</summary>
    public virtual int Slice => SlicedTally.Everything;

    /// <summary>The figure, or NaN where it is absent.</summary>
    public abstract double Of(SlicedTally tally);

    /// <summary>Whether there is gold for it to be about: a record, or one with its label.</summary>
    public abstract int Support(SlicedTally tally);

    /// <summary>A difference turned so that more is better.</summary>
    public double Gain(double a, double b) => HigherIsBetter ? b - a : a - b;
}
