using System.Collections.Immutable;

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
}
