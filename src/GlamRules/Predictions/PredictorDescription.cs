using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Predictions;

/// <summary>What evaluation may know of a predictor beside its predictions.</summary>
public sealed record PredictorDescription
{
    public required PredictorKind Kind { get; init; }

    /// <summary>What it is in a few words: the rule set's name and version, the trainer and its options.</summary>
    public required string Title { get; init; }

    /// <summary>SHA-256, in lower-case hexadecimal, of all that determines its answers; empty where that is the corpus alone.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The labels it can answer, in the order of <see cref="Prediction.LabelScores"/>.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Its rules in their order; empty where it has none.</summary>
    public ImmutableArray<RuleDescription> Rules { get; init; } = [];

    /// <summary>What it answers where no rule votes; null where it then says nothing, or has no rules.</summary>
    public Answer? Default { get; init; }

    /// <summary>
    /// Turns votes on a record, in the order of the rules and perhaps less those of some, into what the whole would have
    /// said; with what failed, or null. Null where it has no rules, or their votes do not make the answer alone.
    /// </summary>
    public Func<ImmutableArray<Vote>, string?, Prediction>? Resolve { get; init; }

    /// <summary>Its strongest features, strongest first within a label; empty where unknown.</summary>
    public ImmutableArray<FeatureWeight> Features { get; init; } = [];

    /// <summary>Bytes of what must be kept of it beside rules, before packing; null where nothing is, or where it is not known.</summary>
    public long? Bytes { get; init; }

    /// <summary>How many models are asked: for a cascade those of its stages.</summary>
    public int Models { get; init; }

    /// <summary>Whether its models were fitted without any label that people gave.</summary>
    public bool WithoutLabels { get; init; }

    /// <summary>Further facts for the report's provenance, as name and value.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Facts { get; init; } = [];
}
