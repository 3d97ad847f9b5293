using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Resolution;

/// <summary>Turns the votes on one record into its prediction; losers stay visible behind the winners.</summary>
internal sealed class VoteResolver(RuleSet set)
{
    // A set of labels may be empty: where no rule votes, that is the answer.
    private readonly Prediction _default = set.Default is { } answer ? Prediction.Of(answer) : set.Kind == TaskKind.Labels ? Prediction.Of(Answer.OfLabels([])) : Prediction.Abstention;
    private readonly VoteWeights _weights = new(set);
    private readonly double[] _priorities = [.. set.Rules.Select(r => r.Priority)];

    /// <param name="votes">In the order of the rules.</param>
    /// <param name="fault">What failed, or null.</param>
    public Prediction Resolve(List<Vote> votes, string? fault)
    {
        if (votes.Count == 0)
        {
            return fault is null ? _default : Prediction.Failed(fault);
        }

        if (set.Kind == TaskKind.Labels)
        {
            return new Prediction { Outcome = Outcome.Answered, Answer = Answer.OfLabels(votes.Select(v => v.Label)), Votes = [.. votes], Fault = fault };
        }

        (string label, double? score) = set.Resolve switch
        {
            Rules.Resolve.Priority => Of(Highest(votes)),
            Rules.Resolve.First => Of(votes[0]),
            Rules.Resolve.Majority => Most(votes),
            _ => _weights.Weightiest(votes),
        };
        return new Prediction
        {
            Outcome = Outcome.Answered,
            Answer = Answer.OfLabel(label),
            Score = score,
            Votes = Order(votes, label, set.Resolve == Rules.Resolve.Priority ? Highest(votes) : null),
            Fault = fault,
        };
    }

    private static (string Label, double? Score) Of(Vote vote) => (vote.Label, vote.Confidence);

    private Vote Highest(List<Vote> votes)
    {
        Vote best = votes[0];
        foreach (Vote vote in votes)
        {
            best = _priorities[vote.Rule] > _priorities[best.Rule] ? vote : best;
        }

        return best;
    }

    private static (string Label, double? Score) Most(List<Vote> votes)
    {
        IGrouping<string, Vote> most = votes.GroupBy(v => v.Label, StringComparer.Ordinal).MaxBy(g => g.Count())!;
        return (most.Key, (double)most.Count() / votes.Count);
    }

    // Those for the answer first, each part in the order of the rules.
    private static ImmutableArray<Vote> Order(List<Vote> votes, string label, Vote? first)
    {
        Vote[] ordered = new Vote[votes.Count];
        int at = 0;
        if (first is not null)
        {
            ordered[at++] = first;
        }

        for (int pass = 0; pass < 2; pass++)
        {
            foreach (Vote vote in votes)
            {
                if (!ReferenceEquals(vote, first) && vote.Label == label == (pass == 0))
                {
                    ordered[at++] = vote;
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ordered);
    }
}
