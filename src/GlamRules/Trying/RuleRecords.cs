using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Trying;

/// <summary>The records that one rule speaks of, or should have.</summary>
/// <param name="Rule">Index of the rule.</param>
/// <param name="Right">Records on which it votes and gold has its label, in order.</param>
/// <param name="Wrong">Records on which it votes and gold does not.</param>
/// <param name="Missed">Records of its label on which it does not vote and the set does not answer with it either.</param>
/// <param name="LeftToOthers">Records of its label on which it does not vote and which the set answers rightly without it.</param>
public sealed record RuleRecords(int Rule, ImmutableArray<RuleHit> Right, ImmutableArray<RuleHit> Wrong, ImmutableArray<int> Missed, ImmutableArray<int> LeftToOthers)
{
    public static RuleRecords Of(Trial trial, int rule)
    {
        ArgumentNullException.ThrowIfNull(trial);
        string label = trial.Set.Rules[rule].Label;
        RuleVotes votes = trial.Board.Rules[rule];
        RuleHit[] hits = [.. votes.Records.Select((record, i) => new RuleHit(record, votes.Matches[i]))];
        HashSet<int> voted = [.. votes.Records];
        IReadOnlyList<LabelledRecord> records = trial.Material.Records;
        int[] others = [.. Enumerable.Range(0, records.Count).Where(i => !voted.Contains(i) && HasLabel(i))];
        return new RuleRecords(
            rule,
            [.. hits.Where(h => HasLabel(h.Record))],
            [.. hits.Where(h => !HasLabel(h.Record))],
            [.. others.Where(i => !IsSaid(i))],
            [.. others.Where(IsSaid)]);

        bool HasLabel(int record) => records[record].Gold!.Labels.Contains(label);

        bool IsSaid(int record) => trial.Predictions[record].Answer?.Labels.Contains(label) == true;
    }
}
