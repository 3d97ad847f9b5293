using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules;

/// <summary>A rule in its canonical form, however it was written: when a condition holds, vote for a label.</summary>
public sealed record Rule
{
    /// <summary>Unique within the set.</summary>
    public required string Id { get; init; }

    /// <summary>The label voted for.</summary>
    public required string Label { get; init; }

    public required Condition When { get; init; }

    public Condition? Unless { get; init; }

    /// <summary>The author's reason.</summary>
    public string Why { get; init; } = "";

    /// <summary>Higher wins under <c>priority</c>; ties go to the rule that stands earlier.</summary>
    public double Priority { get; init; }

    /// <summary>0 to 1; null: estimated on dev, or 1.</summary>
    public double? Confidence { get; init; }

    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>What harm the words it looks for may do; null where not stated.</summary>
    public string? Harm { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The object that it was written as, or null where it was not written in JSON.</summary>
    public JsonValue? Written { get; init; }
}
