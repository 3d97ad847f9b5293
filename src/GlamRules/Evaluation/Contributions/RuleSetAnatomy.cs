using System.Collections.Immutable;

namespace GlamRules.Evaluation.Contributions;

/// <summary>What the rules of a set are good for, and how few of them would do.</summary>
public sealed record RuleSetAnatomy
{
    public required string Predictor { get; init; }

    /// <summary>Id of the primary metric.</summary>
    public required string Metric { get; init; }

    /// <summary>Labelled dev records by which everything was chosen.</summary>
    public required int DevRecords { get; init; }

    /// <summary>In the order of the set.</summary>
    public required ImmutableArray<RuleContribution> Rules { get; init; }

    /// <summary>The metric on dev without any rule; null where absent.</summary>
    public required double? Without { get; init; }

    /// <summary>Rules added in the order in which they were written.</summary>
    public required ImmutableArray<RuleStep> Written { get; init; }

    /// <summary>Rules added in the order of use: each time the one that adds most on dev.</summary>
    public required ImmutableArray<RuleStep> ByUse { get; init; }

    /// <summary>
    /// The rules that are left where, one after another, the least useful is dropped for as long as dev loses no more than
    /// half the margin: half, so that other records may still confirm it.
    /// </summary>
    public required ImmutableArray<string> Smallest { get; init; }

    /// <summary>The smallest set (a) against the whole (b) on the records scored; null where nothing could be dropped.</summary>
    public Comparison? Confirmed { get; init; }
}
