using System.Collections.Immutable;

namespace GlamRules.Evaluation.Agreement;

/// <summary>What annotators say about one record.</summary>
/// <param name="Voices">Each label given with how many gave it, the most frequent first, then by the order of the task.</param>
/// <param name="Majority">The label with the most voices; null where two share them.</param>
/// <param name="Consensus">The most probable label; null where annotators have no names.</param>
/// <param name="Posterior">Its probability, 0 to 1.</param>
/// <param name="Agreement">Share of pairs of annotators that agree; null with one voice.</param>
public sealed record ConsensusRecord(
    string Id, string Text, ImmutableArray<(string Label, int Count)> Voices, string? Majority, string? Consensus, double? Posterior, double? Agreement)
{
    /// <summary>How many annotators labelled it.</summary>
    public int Given => Voices.Sum(voice => voice.Count);
}
