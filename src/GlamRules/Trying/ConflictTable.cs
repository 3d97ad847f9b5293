using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Trying;

/// <summary>Counts which rules disagree. In a <c>labels</c> task every label may stand beside every other: none do.</summary>
internal static class ConflictTable
{
    /// <summary>Most frequent first, then in the order of the rules.</summary>
    public static ImmutableArray<RuleConflict> Of(TaskKind kind, IReadOnlyList<LabelledRecord> records, ImmutableArray<Prediction> predictions)
    {
        if (kind == TaskKind.Labels)
        {
            return [];
        }

        Dictionary<(int, int), (int Records, int FirstRight, int SecondRight)> counts = [];
        for (int i = 0; i < predictions.Length; i++)
        {
            Answer gold = records[i].Gold!;
            Vote[] votes = [.. predictions[i].Votes.OrderBy(v => v.Rule)];
            for (int a = 0; a < votes.Length; a++)
            {
                for (int b = a + 1; b < votes.Length; b++)
                {
                    if (votes[a].Label != votes[b].Label)
                    {
                        (int n, int first, int second) = counts.GetValueOrDefault((votes[a].Rule, votes[b].Rule));
                        counts[(votes[a].Rule, votes[b].Rule)] = (n + 1, first + Right(votes[a], gold), second + Right(votes[b], gold));
                    }
                }
            }
        }

        return
        [
            .. counts.Select(c => new RuleConflict(c.Key.Item1, c.Key.Item2, c.Value.Records, c.Value.FirstRight, c.Value.SecondRight))
                .OrderByDescending(c => c.Records).ThenBy(c => c.First).ThenBy(c => c.Second),
        ];
    }

    /// <summary>Whether rules voted for different labels where only one can be right.</summary>
    public static bool IsConflict(TaskKind kind, Prediction prediction) =>
        kind != TaskKind.Labels && prediction.Votes.Length > 1 && prediction.Votes.Any(v => v.Label != prediction.Votes[0].Label);

    private static int Right(Vote vote, Answer gold) => gold.Labels.Contains(vote.Label) ? 1 : 0;
}
