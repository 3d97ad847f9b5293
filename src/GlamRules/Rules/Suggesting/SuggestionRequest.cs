using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Suggesting;

/// <summary>What is looked for.</summary>
public sealed record SuggestionRequest
{
    /// <summary>The set to add to, bound to the task of the corpus; it may have no rule yet.</summary>
    public required RuleSet Set { get; init; }

    public required Corpus Corpus { get; init; }

    /// <summary>The label to vote for, or null: any.</summary>
    public string? Label { get; init; }

    /// <summary>At most so many suggestions.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>A model whose answers stand in for gold, or null: rules shall do what it does.</summary>
    public IPredictor? Model { get; init; }
}
