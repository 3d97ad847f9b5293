using System.Collections.Immutable;
using GlamRules.Predictions;

namespace GlamRules.Rules.Conditions;

/// <summary>Gathers the places at which the conditions of one rule matched; used again for every record, on one thread.</summary>
public sealed class MatchList
{
    private readonly List<Match> _matches = [];

    public MatchList() => Answers = [];

    internal MatchList(Dictionary<RuleOutcome, RuleAnswer> answers) => Answers = answers;

    /// <summary>What is known before any condition is asked, or null.</summary>
    internal IKnownAnswers? Known { get; set; }

    public int Count => _matches.Count;

    /// <summary>What rules that others refer to said last.</summary>
    internal Dictionary<RuleOutcome, RuleAnswer> Answers { get; }

    public void Add(Match match) => _matches.Add(match);

    /// <summary>Forgets what was added since <paramref name="count"/> was the count.</summary>
    public void Truncate(int count) => _matches.RemoveRange(count, _matches.Count - count);

    public ImmutableArray<Match> ToImmutable() => _matches.Count == 0 ? [] : [.. _matches];

    public void AddRange(MatchList others)
    {
        ArgumentNullException.ThrowIfNull(others);
        _matches.AddRange(others._matches);
    }
}
