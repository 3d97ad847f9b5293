using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Resolution;

public sealed class VoteResolverTests : IDisposable
{
    private readonly RuleSetText _text = new();

    public void Dispose() => _text.Dispose();

    // Four rules that all vote on "abcd"; the answer, and the rules in the order of the evidence.
    [Theory]
    [InlineData("priority", "B", "2,1,0,3")]
    [InlineData("first", "A", "0,1,2,3")]
    [InlineData("majority", "B", "1,2,0,3")]
    [InlineData("weighted", "C", "3,0,1,2")]
    public void Resolve_Votes_GivesTheWinnerAndKeepsTheLosers(string how, string label, string order)
    {
        RuleSet set = _text.Header($"\"resolve\": \"{how}\"").Rules("a.rules.json",
            ("a", "A", "a", ", \"confidence\": 0.6"), ("b1", "B", "b", ", \"confidence\": 0.55"), ("b2", "B", "c", ", \"priority\": 5, \"confidence\": 0.55"), ("c", "C", "d", ", \"priority\": 1, \"confidence\": 0.9")).Load();

        Prediction answer = RuleSetText.Ask(set, "abcd");

        answer.Answer!.Label.ShouldBe(label);
        answer.Votes.Select(v => v.Rule).ShouldBe(order.Split(',').Select(o => int.Parse(o, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("priority")]
    [InlineData("majority")]
    [InlineData("weighted")]
    [InlineData("first")]
    public void Resolve_EqualVotes_GoToTheRuleThatStandsFirst(string how)
    {
        RuleSet set = _text.Header($"\"resolve\": \"{how}\"").Rules("a.rules.json", ("b", "B", "b", ""), ("a", "A", "a", "")).Load();

        RuleSetText.Ask(set, "ab").Answer!.Label.ShouldBe("B");
    }

    [Fact]
    public void Resolve_Weighted_AddsWhatRulesAreSureOf()
    {
        RuleSet set = _text.Header("\"resolve\": \"weighted\"").Rules("a.rules.json",
            ("a", "A", "a", ", \"confidence\": 0.8"), ("b", "B", "b", ", \"confidence\": 0.7"), ("c", "B", "c", ", \"confidence\": 0.7")).Load();

        Prediction answer = RuleSetText.Ask(set, "abc");

        answer.Answer!.Label.ShouldBe("B");
        answer.Score!.Value.ShouldBe((196.0 / 9) / (1 + 8 + (196.0 / 9)), 1e-6);
    }

    [Fact]
    public void Resolve_Majority_ScoresTheShareOfTheVotes()
    {
        RuleSet set = _text.Header("\"resolve\": \"majority\"").Rules("a.rules.json", ("a", "A", "a", ""), ("b", "B", "b", ""), ("c", "B", "c", "")).Load();

        RuleSetText.Ask(set, "abc").Score!.Value.ShouldBe(2.0 / 3, 1e-9);
    }

    [Fact]
    public void Resolve_NoVote_IsTheDefaultOrAnAbstention()
    {
        RuleSetText.Ask(_text.Header().Rules("a.rules.json", ("a", "A", "a", "")).Load(), "x").Outcome.ShouldBe(Outcome.Abstained);

        Prediction answer = RuleSetText.Ask(_text.Header("\"default\": \"C\"").Load(), "x");
        (answer.Answer!.Label, answer.Voted).ShouldBe(("C", false));
    }

    [Fact]
    public void Resolve_ALabelsTask_AnswersEveryLabelVotedFor()
    {
        RuleSet set = _text.Header("\"task\": \"labels\"").Rules("a.rules.json", ("b", "B", "b", ""), ("a", "A", "a", ""), ("b2", "B", "x", "")).Load(task: RuleSetText.Task with { Kind = TaskKind.Labels });

        RuleSetText.Ask(set, "abx").Answer.ShouldBe(Answer.OfLabels(["A", "B"]));
    }

    [Fact]
    public void Resolve_ALabelsTaskWithoutVotes_AnswersTheEmptySet()
    {
        Prediction answer = RuleSetText.Ask(_text.Header("\"task\": \"labels\"").Rules("a.rules.json", ("a", "A", "a", "")).Load(task: RuleSetText.Task with { Kind = TaskKind.Labels }), "x");

        (answer.Outcome, answer.Voted).ShouldBe((Outcome.Answered, false));
        answer.Answer.ShouldBe(Answer.OfLabels([]));
    }
}
