using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>A figure as criteria name it, parsed once: a metric, one of a slice, the worst slice, or several weighted.</summary>
/// <param name="Id">As results name it; the same text parses to the same again.</param>
public abstract record MetricExpression(string Id)
{
    public abstract bool HigherIsBetter { get; }

    /// <summary>Least and greatest possible value.</summary>
    public abstract (double Least, double Greatest) Range { get; }

    /// <summary>The metrics that it is made of.</summary>
    public abstract IEnumerable<PlainMetric> Metrics { get; }

    /// <summary>The slices that it needs: field and value; without a value, every slice of the field.</summary>
    public abstract IEnumerable<(string Field, string? Value)> Slices { get; }

    /// <summary>The figure over the labels and slices of an evaluation.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="slices">The slices; those of <see cref="Slices"/> are among them where they occur.</param>
    /// <param name="within">The slice that the whole is confined to, or <see cref="SlicedTally.Everything"/>.</param>
    /// <param name="id">Its id in results, where that is another.</param>
    internal abstract Figure Bind(LabelIndex labels, SliceIndex slices, int within = SlicedTally.Everything, string? id = null);
}
