using System.Collections.Immutable;

namespace GlamRules.Rules.Suggesting;

/// <summary>What a search found.</summary>
public sealed record SuggestionList
{
    private readonly DevTrial _trial;

    internal SuggestionList(DevTrial trial) => _trial = trial;

    public required ImmutableArray<Suggestion> Suggestions { get; init; }

    /// <summary>How many pairs of a condition and a label were looked at; intervals allow for so many.</summary>
    public required int Candidates { get; init; }

    /// <summary>Train records with an answer to agree with.</summary>
    public required int Train { get; init; }

    /// <summary>Dev records with gold.</summary>
    public required int Dev { get; init; }

    /// <summary>How the set fares on dev without and with all suggestions.</summary>
    public required (DevFigures Before, DevFigures After) Together { get; init; }

    /// <summary>Whether a model's answers stood in for gold.</summary>
    public bool FromModel { get; init; }

    /// <summary>Some of the suggestions alone, with what the set comes to on dev with just these.</summary>
    public SuggestionList Only(IReadOnlyCollection<Suggestion> some) => this with
    {
        Suggestions = [.. Suggestions.Where(some.Contains)],
        Together = (Together.Before, _trial.After([.. Suggestions.Where(some.Contains).Select(s => s.Rule)])),
    };
}
