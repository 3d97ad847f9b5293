using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Evaluation.Metrics;

/// <summary>All metrics, in the order in which results and reports list them.</summary>
public static class MetricCatalogue
{
    public static ImmutableArray<Metric> All { get; } =
    [
        new Accuracy(),
        new BalancedAccuracy(),
        new SubsetAccuracy(),
        new MacroF(),
        new MicroF(),
        new WeightedF1(),
        new SamplesF1(),
        new HammingLoss(),
        new Matthews(),
        new CohenKappa(),
        new Coverage(),
        new Abstention(),
        new AccuracyWhereAnswered(),
        new ExpectedCost(),
        new LabelPrecision(),
        new LabelRecall(),
        new LabelF(),
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
        Metric? metric = All.FirstOrDefault(m => m.Id == family) ?? FBeta.Find(family);
        return metric is not null && metric.PerLabel == (label is { Length: > 0 }) && (metric.PerLabel || label is null) ? (metric, label) : null;
    }
}
