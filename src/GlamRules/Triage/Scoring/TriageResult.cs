using System.Collections.Immutable;

namespace GlamRules.Triage.Scoring;

/// <summary>Project ideas in an order, with what it rests on and what would change it.</summary>
public sealed record TriageResult
{
    public required TriageDefinition Definition { get; init; }

    /// <summary>By place; what shares one, in the order of the file.</summary>
    public required ImmutableArray<ProjectResult> Projects { get; init; }

    /// <summary>Those first that decide about most places, then about most points.</summary>
    public required ImmutableArray<OpenQuestion> Open { get; init; }

    /// <summary>Those first that change who is first, then those that move their project farthest.</summary>
    public required ImmutableArray<AnswerChange> AnswerChanges { get; init; }

    /// <summary>Those first that change who is first, then those that move most projects.</summary>
    public required ImmutableArray<WeightChange> WeightChanges { get; init; }
}
