using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Statistics;

namespace GlamRules.Evaluation;

/// <summary>
/// Every rule of a predictor against gold. A rule votes on a record once, whatever it repeats; it is correct where all
/// it votes for is in gold. In a <c>labels</c> task votes for other labels are no conflict.
/// </summary>
internal static class RuleTable
{
    /// <param name="input">Task, records, split and confidence.</param>
    /// <param name="positions">Which of the records have gold.</param>
    /// <param name="predictor">Whose rules.</param>
    public static IEnumerable<RuleResult> Of(EvaluationInput input, ImmutableArray<int> positions, EvaluatedPredictor predictor)
    {
        ImmutableArray<RuleDescription> rules = predictor.Description.Rules;
        int[] fires = new int[rules.Length];
        int[] overlaps = new int[rules.Length];
        int[] conflicts = new int[rules.Length];
        int[] correct = new int[rules.Length];
        bool mayConflict = input.Task.Kind != TaskKind.Labels;
        foreach (int position in positions)
        {
            ImmutableArray<Vote> votes = predictor.Predictions[position].Votes;
            Answer gold = input.Records[position].Gold!;
            for (int i = 0; i < votes.Length; i++)
            {
                int rule = votes[i].Rule;
                if (votes.AsSpan(0, i).ToArray().Any(earlier => earlier.Rule == rule))
                {
                    continue;
                }

                fires[rule]++;
                overlaps[rule] += votes.Any(other => other.Rule != rule) ? 1 : 0;
                conflicts[rule] += mayConflict && votes.Any(other => other.Rule != rule && !SameVote(other, votes[i])) ? 1 : 0;
                correct[rule] += votes.All(vote => vote.Rule != rule || IsCorrect(vote, gold)) ? 1 : 0;
            }
        }

        int n = positions.Length;
        return rules.Select((rule, i) =>
        {
            Interval? interval = ProportionInterval.Wilson(correct[i], fires[i], input.Criteria.Confidence);
            return new RuleResult(
                predictor.Name, input.Split, rule.Id, rule.Label, fires[i], Share(fires[i], n), Share(overlaps[i], n), Share(conflicts[i], n),
                correct[i], fires[i] - correct[i], new Estimate(Share(correct[i], fires[i]), interval?.Low, interval?.High));
        });
    }

    private static bool SameVote(Vote one, Vote other) => one.Label == other.Label;

    private static bool IsCorrect(Vote vote, Answer gold) => gold.Kind switch
    {
        TaskKind.Value => vote.Label == gold.Value,
        TaskKind.Spans => !vote.Spans.IsDefault && vote.Spans.All(span => gold.Spans.Contains(span)),
        _ => gold.Labels.Contains(vote.Label),
    };

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
