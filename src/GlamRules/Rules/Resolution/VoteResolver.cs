using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Resolution;

/// <summary>Turns the votes on one record into its prediction; losers stay visible behind the winners.</summary>
internal sealed class VoteResolver(RuleSet set)
{
    // A set of labels may be empty: where no rule votes, that is the answer.
    private readonly Prediction _default = set.Default is { } answer ? Prediction.Of(answer) : set.Kind == TaskKind.Labels ? Prediction.Of(Answer.OfLabels([])) : Prediction.Abstention;
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
            _ => Weightiest(votes),
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

    // Log-odds add up where rules err independently of each other; the softmax of the sums is the share of belief.
    private static (string Label, double? Score) Weightiest(List<Vote> votes)
    {
        (string Label, double Weight)[] labels = [.. votes.GroupBy(v => v.Label, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(v => LogOdds(v.Confidence ?? 1))))];
        (string label, double weight) = labels.MaxBy(l => l.Weight);
        // Those that no rule spoke for weigh nothing.
        double total = labels.Sum(l => Math.Exp(l.Weight - weight)) + Math.Exp(-weight);
        return (label, Math.Round(1 / total, 6));
    }

    /// <summary>What a vote of that confidence weighs under <c>weighted</c>.</summary>
    internal static double LogOdds(double confidence)
    {
        double p = Math.Clamp(confidence, 0.01, 0.99);
        return Math.Log(p / (1 - p));
    }

    private static ImmutableArray<Vote> Order(List<Vote> votes, string label, Vote? first) =>
        votes.Count == 1 ? [votes[0]] : [.. votes.OrderBy(v => ReferenceEquals(v, first) ? 0 : v.Label == label ? 1 : 2)];
}
