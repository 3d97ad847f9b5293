using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;
using GlamRules.Predictions;

namespace GlamRules.Evaluation.Contributions;

/// <summary>Records with the same votes, gold and slices: whatever rules are left out, they are answered alike.</summary>
internal sealed class VoteCell(ImmutableArray<Vote> votes, string? fault, Answer gold, int kind)
{
    /// <summary>In the order of the rules.</summary>
    public ImmutableArray<Vote> Votes { get; } = votes;

    public string? Fault { get; } = fault;

    public Answer Gold { get; } = gold;

    /// <summary>Which slices the records are in.</summary>
    public int Kind { get; } = kind;

    public int Records { get; set; }

    /// <summary>What is said with the rules in force now, against gold.</summary>
    public Pair Now { get; set; } = null!;

    /// <summary>What all rules together say.</summary>
    public Pair Whole { get; set; } = null!;
}
