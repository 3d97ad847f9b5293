using System.Collections.Frozen;
using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Rules;

namespace GlamRules.Trying;

/// <summary>A rule set scored on records with gold: what its author wants to see after each change.</summary>
public sealed class Trial
{
    private Trial(TrialMaterial material, RuleSet set, VoteBoard board)
    {
        Material = material;
        Set = BoardPredictions.WithConfidences(set, board, material.Records);
        Board = board;
        Predictions = BoardPredictions.Of(Set, board, material.Records.Count);
        PredictorDescription description = new RuleSetPredictor(Set).Description;
        EvaluatedPredictor rules = new("rules", description, Predictions);
        ImmutableArray<QuickScore> scores = QuickScore.Of(material.Task, material.Records, [rules, material.Majority], TrialMaterial.Confidence);
        Score = scores[0];
        Majority = scores[1];
        Rules = Lines(rules);
        Conflicts = ConflictTable.Of(material.Task.Kind, material.Records, Predictions);
        ClaimedLabels = Set.Rules.Select(r => r.Label).Concat(Set.Default?.Labels ?? []).ToFrozenSet(StringComparer.Ordinal);
        Errors = Ordered(ErrorGrouping.Of(material.Task.Kind, material.Records, Predictions));
    }

    private Trial(Trial whole, ImmutableArray<string> labels)
    {
        (Material, Set, Board, Predictions, Score, Majority, ClaimedLabels) = (whole.Material, whole.Set, whole.Board, whole.Predictions, whole.Score, whole.Majority, whole.ClaimedLabels);
        Labels = labels;
        Rules = [.. whole.Rules.Where(r => labels.Contains(r.Result.Label))];
        Conflicts = [.. whole.Conflicts.Where(c => labels.Contains(Set.Rules[c.First].Label) || labels.Contains(Set.Rules[c.Second].Label))];
        Errors = Ordered(ErrorGrouping.About(labels, Material.Task.Kind, Material.Records, whole.Errors));
    }

    public TrialMaterial Material { get; }

    public RuleSet Set { get; }

    /// <summary>The labels that it was narrowed to; empty where it tells of all.</summary>
    public ImmutableArray<string> Labels { get; } = [];

    /// <summary>The labels that a rule or the default may give.</summary>
    public FrozenSet<string> ClaimedLabels { get; }

    /// <summary>One a record, in order.</summary>
    public ImmutableArray<Prediction> Predictions { get; }

    public QuickScore Score { get; }

    /// <summary>The score of always answering the most frequent label.</summary>
    public QuickScore Majority { get; }

    /// <summary>In the order of the set; of a narrowed trial those that vote for its labels.</summary>
    public ImmutableArray<RuleLine> Rules { get; }

    public ImmutableArray<RuleConflict> Conflicts { get; }

    public ImmutableArray<ErrorGroup> Errors { get; }

    /// <summary>How many rules had to be asked; the votes of the others were known.</summary>
    public int RulesAsked => Board.Asked;

    internal VoteBoard Board { get; }

    /// <summary>Scores a set.</summary>
    /// <param name="material">The records; the set was loaded for their task.</param>
    /// <param name="set">The set.</param>
    /// <param name="earlier">A trial over the same material, whose votes are kept where rules did not change; or null.</param>
    public static Trial Run(TrialMaterial material, RuleSet set, Trial? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(set);
        return new Trial(material, set, VoteBoard.Of(set, material.Records, ReferenceEquals(earlier?.Material, material) ? earlier.Board : null));
    }

    /// <summary>What of it concerns some labels: the rules that vote for them, and the errors that say or miss one of them.</summary>
    public Trial About(ImmutableArray<string> labels) => labels.IsEmpty ? this : new Trial(this, labels);

    /// <summary>Every term that fired, by rule and list.</summary>
    public ImmutableArray<TermLine> Terms() =>
        [.. TermTable.Of(Set, Board, Material.Records, TrialMaterial.Confidence).Where(t => Labels.IsEmpty || Labels.Contains(Set.Rules[t.Rule].Label))];

    // What a set never claimed to find comes after what it got wrong.
    private ImmutableArray<ErrorGroup> Ordered(IEnumerable<ErrorGroup> errors) => [.. errors.OrderBy(g => g.Rule is not null || ClaimedLabels.Contains(g.Label) ? 0 : 1)];

    private ImmutableArray<RuleLine> Lines(EvaluatedPredictor rules)
    {
        EvaluationInput input = new()
        {
            Task = Material.Task,
            Records = Material.Records,
            Split = Split.Dev,
            Predictors = [rules],
            Criteria = new Criteria { Optimise = "macro-f1", Margin = 0.01, Confidence = TrialMaterial.Confidence },
        };
        return [.. RuleTable.Of(input, Material.All, rules).Select((result, i) => new RuleLine(result, Lift(result, Board.Rules[i]), Board.Rules[i].Faults.Length))];
    }

    private double? Lift(RuleResult rule, RuleVotes votes)
    {
        if (rule.Fires == 0)
        {
            return null;
        }

        if (Material.Task.Kind == TaskKind.Labels)
        {
            return rule.Precision.Value - ((double)Material.Records.Count(r => r.Gold!.Labels.Contains(rule.Label)) / Material.Records.Count);
        }

        Answer otherwise = Set.Default ?? Material.MajorityAnswer;
        return rule.Precision.Value - ((double)votes.Records.Count(r => otherwise.Equals(Material.Records[r].Gold)) / rule.Fires);
    }
}
