using System.Collections.Immutable;

namespace GlamRules.Predictions.Cascading;

/// <summary>A stage of a cascade as it is kept: what answers, where it stands, and from what confidence on it is believed.</summary>
public sealed record CascadePart
{
    public required string Name { get; init; }

    /// <summary><see cref="PredictorKind.Rules"/> or <see cref="PredictorKind.Model"/>.</summary>
    public required PredictorKind Kind { get; init; }

    /// <summary>The folder of the rule set or the model file; relative to the file that names it, where it is in one.</summary>
    public string Path { get; init; } = "";

    /// <summary>Of what was assessed.</summary>
    public required string Hash { get; init; }

    /// <summary>Of each rule, where they were estimated on dev; else empty.</summary>
    public ImmutableArray<double> Confidences { get; init; } = [];

    /// <summary>How likely each label is before any rule votes, where that was estimated too.</summary>
    public ImmutableSortedDictionary<string, double> Chances { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>In the steps of <see cref="ConfidenceSteps"/>; null: it answers whenever it has something to say.</summary>
    internal int? Threshold { get; init; }

    /// <summary>How sure its answers are; null where that is of no account.</summary>
    internal ConfidenceScale? Scale { get; init; }
}
