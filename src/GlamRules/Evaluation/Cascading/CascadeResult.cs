using System.Collections.Immutable;

namespace GlamRules.Evaluation.Cascading;

/// <summary>Predictors asked in turn, the rest left to a person: what that comes to.</summary>
public sealed record CascadeResult
{
    public required string Name { get; init; }

    /// <summary>Names of its stages, in the order they are asked.</summary>
    public required ImmutableArray<string> Stages { get; init; }

    public required ThresholdBasis Basis { get; init; }

    /// <summary>The largest share of errors allowed on dev where thresholds are chosen by it; null where they are chosen by cost.</summary>
    public required double? Error { get; init; }

    /// <summary>Labelled dev records that thresholds were chosen on.</summary>
    public required int Dev { get; init; }

    /// <summary>The stages together.</summary>
    public required CascadeCurve Together { get; init; }

    /// <summary>Each stage alone, chosen likewise.</summary>
    public required ImmutableArray<CascadeCurve> Alone { get; init; }

    /// <summary>What the later stages bring; null where no setting was chosen or declared.</summary>
    public required LaterGain? Gain { get; init; }
}
