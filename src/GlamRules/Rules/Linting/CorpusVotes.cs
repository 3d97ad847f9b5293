using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules.Linting;

/// <summary>On which records of a corpus each rule of a set votes, and which rule wins there.</summary>
internal sealed class CorpusVotes
{
    public CorpusVotes(RuleSet set, ImmutableArray<LabelledRecord> records)
    {
        RuleSetPredictor predictor = new(set);
        ImmutableArray<Vote>[] votes = new ImmutableArray<Vote>[records.Length];
        Parallel.For(0, records.Length, i => votes[i] = predictor.Vote(records[i].Record).Votes);
        Records = [.. set.Rules.Select(_ => new List<int>())];
        Winner = new int[records.Length];
        for (int i = 0; i < votes.Length; i++)
        {
            Winner[i] = -1;
            foreach (Vote vote in votes[i])
            {
                Records[vote.Rule].Add(i);
                Winner[i] = Winner[i] < 0 || (set.Resolve == Resolve.Priority && set.Rules[vote.Rule].Priority > set.Rules[Winner[i]].Priority) ? vote.Rule : Winner[i];
            }
        }
    }

    /// <summary>For each rule the records on which it votes, in order.</summary>
    public ImmutableArray<List<int>> Records { get; }

    /// <summary>The rule that wins on each record, where priorities or the order decide; -1 where none votes.</summary>
    public int[] Winner { get; }
}
