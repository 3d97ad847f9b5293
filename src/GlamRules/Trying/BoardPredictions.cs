using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Resolution;

namespace GlamRules.Trying;

/// <summary>Turns a board of votes into the answers that the set itself would give.</summary>
internal static class BoardPredictions
{
    public static ImmutableArray<Prediction> Of(RuleSet set, VoteBoard board, int records)
    {
        List<Vote>?[] votes = new List<Vote>?[records];
        string?[] faults = new string?[records];
        for (int rule = 0; rule < set.Rules.Length; rule++)
        {
            RuleVotes of = board.Rules[rule];
            for (int i = 0; i < of.Records.Length; i++)
            {
                (votes[of.Records[i]] ??= []).Add(new Vote(rule, set.Rules[rule].Label, of.Matches[i], set.Rules[rule].Confidence));
            }

            foreach ((int record, string fault) in of.Faults)
            {
                faults[record] ??= $"{set.Rules[rule].Id}: {fault}";
            }
        }

        VoteResolver resolver = new(set);
        List<Vote> none = [];
        return [.. votes.Select((v, i) => resolver.Resolve(v ?? none, faults[i]))];
    }

    /// <summary>The set with the confidences it needs, estimated from the board.</summary>
    public static RuleSet WithConfidences(RuleSet set, VoteBoard board, IReadOnlyList<LabelledRecord> records)
    {
        if (!ConfidenceEstimation.Needed(set))
        {
            return set;
        }

        int[] votes = [.. board.Rules.Select(r => r.Records.Length)];
        int[] right = [.. board.Rules.Select((r, i) => r.Records.Count(record => records[record].Gold!.Labels.Contains(set.Rules[i].Label)))];
        return ConfidenceEstimation.With(set, right, votes, records);
    }
}
