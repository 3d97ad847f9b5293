using System.Collections.Immutable;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Scoring;

/// <summary>Where a project stands, and why.</summary>
public sealed record ProjectResult
{
    public required Project Project { get; init; }

    public required Position Impact { get; init; }

    public required Position Feasibility { get; init; }

    /// <summary>Both in one figure, by which projects are ordered.</summary>
    public required Position Together { get; init; }

    /// <summary>From 1 on, by what is known; equal projects share a place.</summary>
    public required int Place { get; init; }

    /// <summary>The best place that open questions may give it.</summary>
    public required int BestPlace { get; init; }

    /// <summary>The worst place that open questions may give it.</summary>
    public required int WorstPlace { get; init; }

    /// <summary>What each answer does, the largest first.</summary>
    public required ImmutableArray<Contribution> Contributions { get; init; }

    public required ImmutableArray<Flag> Flags { get; init; }

    public required Beginning Beginning { get; init; }

    public Position this[Aspect aspect] => aspect == Aspect.Impact ? Impact : Feasibility;

    /// <summary>Questions without an answer, those without points too.</summary>
    public int Open => Questionnaire.All.Count(q => Project[q].IsOpen);
}
