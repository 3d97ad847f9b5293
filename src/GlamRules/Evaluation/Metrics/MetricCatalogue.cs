using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>All metrics, in the order in which results and reports list them.</summary>
public static class MetricCatalogue
{
    public static ImmutableArray<Metric> All { get; } =
    [
        new Accuracy(),
        new BalancedAccuracy(),
        new SubsetAccuracy(),
        new MacroF1(),
        new MicroF1(),
        new WeightedF1(),
        new SamplesF1(),
        new HammingLoss(),
        new Matthews(),
        new CohenKappa(),
        new Coverage(),
        new AccuracyWhereAnswered(),
        new LabelPrecision(),
        new LabelRecall(),
        new LabelF1(),
    ];

    /// <summary>Those of one kind of task.</summary>
    public static ImmutableArray<Metric> For(TaskKind task) => [.. All.Where(metric => metric.Tasks.Contains(task))];

    /// <summary>
    /// The metric of an id such as <c>accuracy</c> or <c>recall:Fiction</c>, with its label, or null where there is
    /// none: a per-label metric needs a label, another may have none. Whether the label is one of the task's is the
    /// caller's question.
    /// </summary>
    public static (Metric Metric, string? Label)? Find(string id)
    {
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        string family = colon < 0 ? id : id[..colon];
        string? label = colon < 0 ? null : id[(colon + 1)..];
        Metric? metric = All.FirstOrDefault(m => m.Id == family);
        return metric is not null && metric.PerLabel == (label is { Length: > 0 }) && (metric.PerLabel || label is null) ? (metric, label) : null;
    }

    /// <summary>Every figure of a task over these labels, in the order of <see cref="All"/>.</summary>
    internal static ImmutableArray<BoundMetric> Bind(TaskKind task, LabelIndex labels) =>
        [.. For(task).SelectMany(metric => metric.PerLabel
            ? labels.Names.Select((label, number) => new BoundMetric(metric, number, metric.IdFor(label)))
            : [new BoundMetric(metric, -1, metric.Id)])];

    /// <summary>The figure of one id, or null where there is no such metric.</summary>
    internal static BoundMetric? Bind(string id, LabelIndex labels) =>
        Find(id) is var (metric, label) ? new BoundMetric(metric, label is null ? -1 : labels.IndexOf(label), id) : null;
}
