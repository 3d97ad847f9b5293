using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Rules;

public sealed class RuleSetPredictorTests : IDisposable
{
    private static readonly string Endless = new string('a', 40) + "!";

    private readonly RuleSetText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void Predict_ARuleThatFails_IsAFaultAndNotANo()
    {
        RuleSet set = _text.Header("\"default\": \"C\"").Rules("a.rules.json", ("slow", "A", "^(?=(a+)+$)", "")).Load();

        Prediction answer = RuleSetText.Ask(set, Endless);

        answer.Outcome.ShouldBe(Outcome.Fault);
        answer.Answer.ShouldBeNull();
        answer.Fault!.ShouldStartWith("slow: the pattern '^(?=(a+)+$)' took longer than 1 s");
    }

    [Fact]
    public void Predict_ARuleThatFailsBesideOneThatVotes_LeavesTheAnswerAndTheFault()
    {
        RuleSet set = _text.Header().Rules("a.rules.json", ("slow", "A", "^(?=(a+)+$)", ""), ("mark", "B", "!", "")).Load();

        Prediction answer = RuleSetText.Ask(set, Endless);

        (answer.Outcome, answer.Answer!.Label).ShouldBe((Outcome.Answered, "B"));
        answer.Fault!.ShouldStartWith("slow: ");
    }

    [Fact]
    public void Predict_AnExceptionThatHolds_TakesTheVoteBack()
    {
        RuleSet set = _text.Header().Rules("a.rules.json", ("novel", "A", "novel", """, "unless": { "pattern": "theory of the novel" }""")).Load();

        RuleSetText.Ask(set, "A novel").Votes.ShouldHaveSingleItem().Matches.ShouldBe([new Match("title", 0, 2, 5, "A novel")]);
        RuleSetText.Ask(set, "Theory of the novel").Outcome.ShouldBe(Outcome.Abstained);
    }

    [Fact]
    public void Predict_ManyRecords_AnswersEachInItsPlace()
    {
        RuleSet set = _text.Header("\"default\": \"C\"").Rules("a.rules.json", ("a", "A", "7$", "")).Load();
        Record[] records = [.. Enumerable.Range(0, 2000).Select(i => new Record($"{i}", RuleSetText.Fields, [new FieldValue($"{i}")]))];
        Prediction[] answers = new Prediction[records.Length];

        new RuleSetPredictor(set).Predict(records, answers);

        answers.Select((a, i) => a.Answer!.Label == (i % 10 == 7 ? "A" : "C")).ShouldAllBe(right => right);
    }

    [Fact]
    public void Examples_OnWhichARuleFails_AreReported()
    {
        RuleSet set = _text.Header().Rules("a.rules.json", ("slow", "A", "^(?=(a+)+$)", $$""", "examples": { "noMatch": ["{{Endless}}"] }""")).Load();

        RuleExamples.Check(set, _text.Bag);

        _text.Problems.ShouldHaveSingleItem().ShouldStartWith("GR0110 'slow' fails here: the pattern");
    }

    [Fact]
    public void Examples_UnderTodo_AreLetBe()
    {
        RuleSet set = _text.Header().Rules("a.rules.json", ("a", "A", "a", """, "examples": { "match": ["a", { "title": "a" }], "noMatch": ["b"], "todo": ["b"] }""")).Load();

        RuleExamples.Check(set, _text.Bag);

        _text.Problems.ShouldBeEmpty();
    }
}
