using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Trying;

/// <summary>Gathers errors by what would mend them, the largest group first.</summary>
internal static class ErrorGrouping
{
    public static ImmutableArray<ErrorGroup> Of(TaskKind kind, IReadOnlyList<LabelledRecord> records, ImmutableArray<Prediction> predictions)
    {
        Dictionary<(ErrorCause Cause, int? Rule, int? Other, string Label), List<TrialError>> groups = [];
        for (int i = 0; i < predictions.Length; i++)
        {
            Answer gold = records[i].Gold!;
            if (predictions[i].Outcome == Outcome.Answered && gold.Equals(predictions[i].Answer))
            {
                continue;
            }

            foreach ((ErrorCause cause, Vote? blamed, int? other, string label) in kind == TaskKind.Labels ? OfSet(predictions[i], gold) : [OfOne(predictions[i], gold)])
            {
                (ErrorCause, int?, int?, string) key = (cause, blamed?.Rule, other, label);
                if (!groups.TryGetValue(key, out List<TrialError>? errors))
                {
                    groups.Add(key, errors = []);
                }

                errors.Add(new TrialError(i, blamed?.Matches ?? []));
            }
        }

        return
        [
            .. groups.Select(g => new ErrorGroup(g.Key.Cause, g.Key.Rule, g.Key.Other, g.Key.Label, [.. g.Value]))
                .OrderByDescending(g => g.Errors.Length).ThenBy(g => g.Cause).ThenBy(g => g.Rule).ThenBy(g => g.Other).ThenBy(g => g.Label, StringComparer.Ordinal),
        ];
    }

    /// <summary>What of some errors says or misses one of some labels.</summary>
    public static IEnumerable<ErrorGroup> About(ImmutableArray<string> labels, TaskKind kind, IReadOnlyList<LabelledRecord> records, IEnumerable<ErrorGroup> groups) =>
        groups.Select(g => labels.Contains(g.Label) ? g : new ErrorGroup(g.Cause, g.Rule, g.Other, g.Label, kind == TaskKind.Labels ? [] : [.. g.Errors.Where(e => records[e.Record].Gold!.Labels.Any(l => labels.Contains(l)))]))
            .Where(g => !g.Errors.IsEmpty)
            .OrderByDescending(g => g.Errors.Length);

    /// <summary>How far an answer is from gold: labels in just one of the two, or 1 for a wrong answer.</summary>
    public static int Distance(TaskKind kind, Prediction prediction, Answer gold)
    {
        ImmutableArray<string> said = prediction.Answer?.Labels ?? [];
        return kind == TaskKind.Labels
            ? said.Count(l => !gold.Labels.Contains(l)) + gold.Labels.Count(l => !said.Contains(l))
            : gold.Equals(prediction.Answer) ? 0 : 1;
    }

    private static (ErrorCause Cause, Vote? Blamed, int? Other, string Label) OfOne(Prediction prediction, Answer gold)
    {
        if (prediction.Votes.IsEmpty)
        {
            return (prediction.Outcome == Outcome.Fault ? ErrorCause.Failed : ErrorCause.NoRuleVoted, null, null, gold.Label);
        }

        Vote winner = prediction.Votes[0];
        Vote? right = prediction.Votes.FirstOrDefault(v => v.Label == gold.Label);
        return right is null ? (ErrorCause.FiresWrongly, winner, null, winner.Label) : (ErrorCause.RightRuleLost, winner, right.Rule, winner.Label);
    }

    private static IEnumerable<(ErrorCause Cause, Vote? Blamed, int? Other, string Label)> OfSet(Prediction prediction, Answer gold)
    {
        bool voted = prediction.Voted;
        foreach (Vote vote in prediction.Votes.Where(v => !gold.Labels.Contains(v.Label)))
        {
            yield return (ErrorCause.FiresWrongly, vote, null, vote.Label);
        }

        foreach (string missing in gold.Labels.Where(l => prediction.Answer?.Labels.Contains(l) != true))
        {
            yield return (voted ? ErrorCause.LabelMissed : prediction.Outcome == Outcome.Fault ? ErrorCause.Failed : ErrorCause.NoRuleVoted, null, null, missing);
        }
    }
}
