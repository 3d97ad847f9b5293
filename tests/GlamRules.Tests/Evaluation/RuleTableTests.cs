using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation;

public class RuleTableTests
{
    private static readonly ImmutableArray<RuleDescription> Rules = [new("tale", "a"), new("novel", "a"), new("history", "b"), new("silent", "b")];

    [Fact]
    public void Rules_OverlapAndConflict_AreCountedAsForLabellingFunctions()
    {
        ImmutableArray<RuleResult> table = Table(TaskKind.Label, ["a", "a", "b", "b", "?"], [[0], [0, 1], [0, 2], [], [2]]);
        table.Select(rule => rule.Fires).ShouldBe([3, 1, 1, 0]);
        table.Select(rule => rule.Coverage).ShouldBe([0.75, 0.25, 0.25, 0]);
        table.Select(rule => rule.Overlap).ShouldBe([0.5, 0.25, 0.25, 0]);
        table.Select(rule => rule.Conflict).ShouldBe([0.25, 0, 0.25, 0]);
        table.Select(rule => rule.Correct).ShouldBe([2, 1, 1, 0]);
        table.Select(rule => rule.Incorrect).ShouldBe([1, 0, 0, 0]);
        table[0].Precision.Value!.Value.ShouldBe(2.0 / 3, 1e-12);
        table[0].Precision.Low!.Value.ShouldBeLessThan(2.0 / 3);
        table[3].Precision.ShouldBe(default);
    }

    [Fact]
    public void Rules_LabelSets_DoNotConflictAndAreRightWhereGoldHasTheLabel()
    {
        ImmutableArray<RuleResult> table = Table(TaskKind.Labels, ["a|b", "b"], [[0, 2], [0, 2]]);
        table.Select(rule => rule.Conflict).ShouldBe([0, 0, 0, 0]);
        table.Select(rule => rule.Correct).ShouldBe([1, 0, 2, 0]);
        table[0].Overlap.ShouldBe(1);
    }

    [Fact]
    public void Rules_SameRuleTwiceOnARecord_VotesOnce()
    {
        RuleResult rule = Table(TaskKind.Label, ["a"], [[0, 0]])[0];
        (rule.Fires, rule.Overlap, rule.Correct).ShouldBe((1, 0, 1));
    }

    private static ImmutableArray<RuleResult> Table(TaskKind kind, string[] gold, int[][] votes)
    {
        ImmutableArray<Prediction> predictions = [.. votes.Select(rules => new Prediction
        {
            Outcome = Outcome.Abstained,
            Votes = [.. rules.Select(rule => new Vote(rule, Rules[rule].Label, []))],
        })];
        EvaluationInput input = Scored.Input(kind, ["a", "b"], gold, Scored.By("macro-f1"), [.. gold.Select(_ => "-")]);
        PredictorDescription description = new() { Kind = PredictorKind.Rules, Title = "rules", Rules = Rules };
        return Evaluator.Evaluate(input with { Predictors = [new EvaluatedPredictor("p", description, predictions)] }).Rules;
    }
}
