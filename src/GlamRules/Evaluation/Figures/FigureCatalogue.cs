using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;

namespace GlamRules.Evaluation.Figures;

/// <summary>The figures that every evaluation has, whatever its criteria.</summary>
internal static class FigureCatalogue
{
    /// <summary>Every figure of a task over these labels, in the order of <see cref="MetricCatalogue.All"/>.</summary>
    /// <param name="task">The kind of task.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="hasCosts">Whether it is known what errors cost.</param>
    public static ImmutableArray<Figure> Bind(TaskKind task, LabelIndex labels, bool hasCosts) =>
    [
        .. MetricCatalogue.For(task).Where(metric => hasCosts || metric.Id != ExpectedCost.Key).SelectMany(metric => metric.PerLabel
            ? labels.Names.Select((label, number) => new MetricFigure(metric, number, SlicedTally.Everything, metric.IdFor(label)))
            : [new MetricFigure(metric, -1, SlicedTally.Everything, metric.Id)]),
    ];
}
