using System.Collections.Immutable;
using GlamRules.Statistics;

namespace GlamRules.Rules.Suggesting;

/// <summary>A rule that a curator may accept, with what speaks for and against it.</summary>
public sealed record Suggestion
{
    /// <summary>The rule, ready to be written.</summary>
    public required RuleDraft Rule { get; init; }

    /// <summary>On how many labelled train records it votes.</summary>
    public required int Votes { get; init; }

    /// <summary>On how many of those it is right.</summary>
    public required int Correct { get; init; }

    /// <summary>Its precision on train: exact (Clopper, Pearson), at a confidence that allows for every candidate looked at (Bonferroni).</summary>
    public required Interval Precision { get; init; }

    /// <summary>Share of the label among the train records that no rule decides yet: what a rule would reach that votes on any of them.</summary>
    public required double Base { get; init; }

    /// <summary>Whether <see cref="Precision"/> lies wholly above <see cref="Base"/>; else the search may have found chance.</summary>
    public bool Certain => Precision.Low > Base;

    /// <summary>Train records that would be answered rightly and are not yet.</summary>
    public required int TrainGained { get; init; }

    /// <summary>Train records that are answered rightly and would not be.</summary>
    public required int TrainLost { get; init; }

    /// <summary>On how many labelled dev records it votes, and is right: untouched by the search.</summary>
    public required (int Votes, int Correct) Dev { get; init; }

    public required SuggestionEffect Effect { get; init; }

    /// <summary>Train texts that the rule gets right, the most telling first.</summary>
    public required ImmutableArray<string> Examples { get; init; }

    /// <summary>All train texts that it would get wrong.</summary>
    public required ImmutableArray<string> CounterExamples { get; init; }

    /// <summary>The weight of its word in the model, or null.</summary>
    public double? ModelWeight { get; init; }

    public double Share => (double)Correct / Votes;
}
