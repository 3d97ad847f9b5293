using System.Collections.Immutable;

namespace GlamRules.Corpora;

/// <summary>A task of a corpus: what is predicted, from which fields, with which labels.</summary>
public sealed record TaskDescription
{
    public required string Name { get; init; }

    public required TaskKind Kind { get; init; }

    /// <summary>Fields of text that predictors may read; at least one.</summary>
    public required ImmutableArray<string> Text { get; init; }

    /// <summary>Further fields, categorical or numeric, that predictors may read.</summary>
    public ImmutableArray<string> Features { get; init; } = [];

    /// <summary>Those of <see cref="Features"/> that are declared as numbers; the others are categories.</summary>
    public ImmutableArray<string> Numeric { get; init; } = [];

    public required GoldSource Gold { get; init; }

    /// <summary>The label set in its order with definitions; empty for <c>value</c> tasks, or where it follows from the data.</summary>
    public ImmutableArray<LabelDefinition> Labels { get; init; } = [];

    /// <summary>Gold labels that make a record no part of the task.</summary>
    public ImmutableArray<string> Drop { get; init; } = [];

    /// <summary>All fields that a predictor may read, in the order in which records carry them.</summary>
    public FieldList Fields => new(Text.Concat(Features).Distinct(StringComparer.Ordinal));
}
