using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules.Resolution;

namespace GlamRules.Rules.Explaining;

/// <summary>Says how an answer came out of the votes.</summary>
public static class DecisionWording
{
    public static string Of(RuleSet set, Prediction prediction)
    {
        ImmutableArray<Vote> votes = prediction.Votes;
        if (votes.IsEmpty)
        {
            return prediction.Fault is { } fault ? $"No rule votes, and one failed: {fault}."
                : set.Default is null && set.Kind == TaskKind.Labels ? "No rule votes: the answer is no label at all."
                : set.Default is null ? "No rule votes, and the set has no default: it abstains."
                : "No rule votes: the default of the set answers.";
        }

        if (set.Kind == TaskKind.Labels)
        {
            return votes.Length == 1 ? "One rule votes; its label is the answer." : FormattableString.Invariant($"{votes.Length} rules vote; every label voted for is in the answer.");
        }

        string winner = set.Rules[votes[0].Rule].Id;
        return votes.Length == 1 ? $"'{winner}' alone votes." : set.Resolve switch
        {
            Resolve.Priority => ByPriority(set, votes, winner),
            Resolve.First => $"'{winner}' stands first among the {Count(votes)} rules that vote (resolve: first).",
            Resolve.Majority => ByMajority(votes),
            _ => ByWeight(set, votes),
        };
    }

    /// <summary>What weighed in the choice, for one vote: <c>priority 10</c>, <c>weight 2.2</c>; empty where all votes are alike.</summary>
    public static string Weight(RuleSet set, Vote vote) => set.Kind == TaskKind.Labels ? "" : set.Resolve switch
    {
        Resolve.Priority => FormattableString.Invariant($"priority {set.Rules[vote.Rule].Priority:0.##}"),
        Resolve.Weighted => FormattableString.Invariant($"weight {new VoteWeights(set).Of(vote):0.0}"),
        _ => "",
    };

    private static string ByPriority(RuleSet set, ImmutableArray<Vote> votes, string winner)
    {
        double priority = set.Rules[votes[0].Rule].Priority;
        int equal = votes.Count(v => set.Rules[v.Rule].Priority == priority);
        return equal == 1
            ? FormattableString.Invariant($"'{winner}' has the highest priority ({priority:0.##}) of the {votes.Length} rules that vote.")
            : FormattableString.Invariant($"'{winner}' stands first of the {equal} voting rules with the highest priority ({priority:0.##}).");
    }

    private static string ByMajority(ImmutableArray<Vote> votes)
    {
        int mine = votes.Count(v => v.Label == votes[0].Label);
        int next = votes.Where(v => v.Label != votes[0].Label).GroupBy(v => v.Label, StringComparer.Ordinal).Select(g => g.Count()).DefaultIfEmpty(0).Max();
        string sentence = FormattableString.Invariant($"{mine} of {votes.Length} votes are for '{votes[0].Label}' (resolve: majority)");
        return mine == next ? $"{sentence}; the tie goes to the label whose rule stands first." : sentence + ".";
    }

    private static string ByWeight(RuleSet set, ImmutableArray<Vote> votes)
    {
        VoteWeights each = new(set);
        IEnumerable<string> weights = votes.GroupBy(v => v.Label, StringComparer.Ordinal)
            .Select(g => FormattableString.Invariant($"'{g.Key}' {g.Sum(each.Of):0.0}"));
        return $"The votes weigh {string.Join(", ", weights)}, each by how far its rule's precision is above chance (in log-odds).";
    }

    private static string Count(ImmutableArray<Vote> votes) => votes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
