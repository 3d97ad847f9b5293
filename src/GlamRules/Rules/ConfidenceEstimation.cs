using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Rules;

/// <summary>
/// A rule set whose rules' confidences are estimated where they state none: precision on the dev records (on train
/// where there are none), with one right and one wrong vote added to each (Laplace).
/// </summary>
public sealed class ConfidenceEstimation(RuleSet set) : ITrainable
{
    /// <summary>Whether a set has use for it: votes are weighted, and a rule states no confidence.</summary>
    public static bool Needed(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Resolve == Resolve.Weighted && set.Rules.Any(r => r.Confidence is null);
    }

    public bool LearnsFromLabels => false;

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation) =>
        new RuleSetPredictor(Estimate(train, dev, cancellation));

    /// <summary>The set with every confidence it needs; the set itself where it needs none.</summary>
    public RuleSet Estimate(IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, CancellationToken cancellation)
    {
        if (!Needed(set))
        {
            return set;
        }

        RuleSetPredictor predictor = new(set);
        int[] right = new int[set.Rules.Length];
        int[] votes = new int[set.Rules.Length];
        IReadOnlyList<LabelledRecord> records = dev.Count > 0 ? dev : train;
        foreach (LabelledRecord record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Vote vote in record.Gold is null ? [] : predictor.Vote(record.Record).Votes)
            {
                votes[vote.Rule]++;
                right[vote.Rule] += record.Gold!.Labels.Contains(vote.Label) ? 1 : 0;
            }
        }

        return With(set, right, votes, records);
    }

    /// <summary>The set with the confidences that follow from how often each rule voted, and rightly, and with each label's share.</summary>
    internal static RuleSet With(RuleSet set, int[] right, int[] votes, IReadOnlyList<LabelledRecord> records) => set with
    {
        Chances = Chances(set, records),
        Rules = [.. set.Rules.Select((rule, i) => rule with { Confidence = rule.Confidence ?? Math.Round((right[i] + 1.0) / (votes[i] + 2.0), 4) })],
    };

    // One more record of each label: none is impossible.
    private static ImmutableDictionary<string, double> Chances(RuleSet set, IReadOnlyList<LabelledRecord> records)
    {
        int labelled = records.Count(r => r.Gold is not null);
        return set.Labels.ToImmutableDictionary(
            l => l, l => (records.Count(r => r.Gold is { } gold && gold.Labels.Contains(l)) + 1.0) / (labelled + set.Labels.Length), StringComparer.Ordinal);
    }
}
