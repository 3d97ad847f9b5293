using System.Collections.Immutable;
using GlamRules.Statistics.Curves;

namespace GlamRules.Assessments.Curves;

/// <summary>What more labels do for a system that learns from them, measured on dev, of which it has seen nothing.</summary>
public sealed record LearningCurve
{
    public required string Predictor { get; init; }

    /// <summary>Id of the primary metric.</summary>
    public required string Metric { get; init; }

    /// <summary>Labelled dev records on which every point was scored.</summary>
    public required int DevRecords { get; init; }

    /// <summary>Ascending; the last one is all of train.</summary>
    public required ImmutableArray<CurvePoint> Points { get; init; }

    /// <summary>The curve through them, values turned so that more is better; null where there are too few points.</summary>
    public PowerLaw? Fit { get; init; }

    /// <summary>The rules that it is held against, or null.</summary>
    public string? Rules { get; init; }

    /// <summary>What they reach on the same records; null where there are none, or the metric is absent.</summary>
    public double? RulesValue { get; init; }

    /// <summary>What it takes to do as well as the rules; null without rules or fit.</summary>
    public RecordsFor? ToEqual { get; init; }

    /// <summary>What it takes to be better than they are by the margin; null likewise.</summary>
    public RecordsFor? ToBeat { get; init; }
}
