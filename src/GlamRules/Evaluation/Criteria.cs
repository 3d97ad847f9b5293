using System.Collections.Immutable;
using GlamRules.Evaluation.Metrics;
using GlamRules.Evaluation.Metrics.Expressions;

namespace GlamRules.Evaluation;

/// <summary>One metric to optimise, the others as thresholds, and the loss one can live with.</summary>
public sealed record Criteria
{
    /// <summary>Id of the primary metric.</summary>
    public required string Optimise { get; init; }

    /// <summary>Greater than 0.</summary>
    public required double Margin { get; init; }

    /// <summary>Of every two-sided interval; between 0.5 and 1, exclusive.</summary>
    public double Confidence { get; init; } = 0.95;

    public ImmutableArray<Threshold> Thresholds { get; init; } = [];

    /// <summary>Metrics that the criteria name themselves, and all others that are no plain metric, each once.</summary>
    public ImmutableArray<MetricExpression> Expressions { get; init; } = [];

    /// <summary>What errors and work cost; null where nobody said.</summary>
    public Costs? Costs { get; init; }

    /// <summary>The figure of an id: one of <see cref="Expressions"/>, else of the catalogue; null where there is none.</summary>
    public MetricExpression? Find(string id) =>
        Expressions.FirstOrDefault(expression => expression.Id == id) ?? (MetricCatalogue.Find(id) is var (metric, label) ? new PlainMetric(metric, label) : null);

    /// <summary>Whether more of a figure is better; so of one that is not known.</summary>
    public bool HigherIsBetter(string id) => Find(id)?.HigherIsBetter ?? true;

    /// <summary>Whether a figure lies between -1 and 1, so that differences are points of a hundred.</summary>
    public bool IsShare(string id) => Find(id)?.Range is not { } range || (range.Least >= -1 && range.Greatest <= 1 + Tolerance);

    /// <summary>What a figure is counted in where it is no share: the unit of the costs, or nothing; null for a share.</summary>
    public string? UnitOf(string id) => IsShare(id) ? null : Find(id)!.Metrics.All(metric => metric.Metric.Id == ExpectedCost.Key) ? Costs?.Unit ?? "" : "";

    // Weights such as 0.7 and 0.3 may add up to a little more than 1.
    private const double Tolerance = 1e-9;
}
