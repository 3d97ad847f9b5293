using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;

namespace GlamRules.Rules.Testing;

/// <summary>What a rule, or a whole set, made of one of its examples.</summary>
public sealed record ExampleResult
{
    /// <summary>Id of the rule; null for an example of the whole set.</summary>
    public required string? Rule { get; init; }

    /// <summary>What it says; for the whole set, match.</summary>
    public required ExampleKind Kind { get; init; }

    public required ExampleVerdict Verdict { get; init; }

    public required SourceLocation Location { get; init; }

    public required Record Record { get; init; }

    /// <summary>What happened against what should have: <c>'verse' does not vote Fiction here, though it should</c>.</summary>
    public required string Happened { get; init; }

    /// <summary>Why, a line each; empty where it passed.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Where the rule, or the rule that won, matched.</summary>
    public ImmutableArray<Match> Matches { get; init; } = [];
}
