using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Evaluation.Metrics.Expressions;

/// <summary>What the ids of metrics may name.</summary>
public sealed record MetricNames
{
    /// <summary>The task; null where it is not known, and any metric will do.</summary>
    public TaskDescription? Task { get; init; }

    /// <summary>Names of the slices of the corpus; default: not known, and any will do.</summary>
    public ImmutableArray<string> Slices { get; init; }

    /// <summary>Whether it is known what errors cost.</summary>
    public bool HasCosts { get; init; } = true;

    /// <summary>Metrics that the criteria name themselves.</summary>
    public ImmutableArray<MetricExpression> Named { get; init; } = [];

    /// <summary>Ids that stand elsewhere, for "did you mean".</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Labels of the task; empty where it leaves them open.</summary>
    internal string[] Labels => [.. Task?.Labels.Select(label => label.Label) ?? []];

    /// <summary>Every id that may stand here, those of a label by their pattern.</summary>
    internal string[] Known => [.. MetricCatalogue.All.Where(metric => HasCosts || metric.Id != ExpectedCost.Key).Select(metric => metric.PerLabel ? metric.Id + ":label" : metric.Id), .. Named.Select(named => named.Id), .. Others];
}
