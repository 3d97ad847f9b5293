using System.Collections.Immutable;

namespace GlamRules.Evaluation;

/// <summary>A simpler system a against its challenger b, in the primary metric.</summary>
public sealed record Comparison
{
    public required string A { get; init; }

    public required string B { get; init; }

    public required string Metric { get; init; }

    public required int N { get; init; }

    /// <summary>metric(b) - metric(a), turned so that more is better.</summary>
    public required double? Difference { get; init; }

    public required double? Low { get; init; }

    public required double? High { get; init; }

    /// <summary>How the interval was found: <c>tango</c> or <c>bca-bootstrap</c>.</summary>
    public required string Method { get; init; }

    public required double Margin { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Total test records for 80 % power to show that a is enough; null where it can't be said.</summary>
    public required int? RecordsNeeded { get; init; }

    /// <summary>The difference that these records detect with 80 % power.</summary>
    public required double? SmallestDetectable { get; init; }

    /// <summary>Records that only a, and only b, gets wholly right.</summary>
    public required int AOnly { get; init; }

    public required int BOnly { get; init; }

    /// <summary>
    /// Share of records wholly right by b less that by a, whatever the metric: Tango's interval, or one over groups where
    /// records belong together. Null where nobody looked.
    /// </summary>
    public Estimate? Right { get; init; }

    /// <summary>
    /// On how many records a resampled difference hangs: the discordant ones, fewer where some weigh far more than
    /// others, as those of a rare label do in a macro average. Null where it is not resampled.
    /// </summary>
    public double? Effective { get; init; }

    /// <summary>McNemar mid-p of the discordant records; null where records belong together in groups, which it can't know.</summary>
    public required double? MidP { get; init; }

    /// <summary>McNemar exact p, likewise.</summary>
    public required double? Exact { get; init; }

    /// <summary>Approximate randomization p of the difference in the metric; null where the metric counts records wholly right.</summary>
    public double? Randomization { get; init; }

    /// <summary>What the metric is counted in where it is no share, and differences no points of a hundred; may be empty. Else null.</summary>
    public string? Unit { get; init; }

    /// <summary>What b saves against a on 10,000 records, in the unit of the costs; null where none are known.</summary>
    public Estimate? Saving { get; init; }

    public ImmutableArray<SliceComparison> Slices { get; init; } = [];

    public ImmutableArray<LabelComparison> Labels { get; init; } = [];
}
