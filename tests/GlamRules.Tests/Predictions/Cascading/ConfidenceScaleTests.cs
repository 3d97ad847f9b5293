using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Predictions.Cascading;

public class ConfidenceScaleTests
{
    private static readonly FieldList Fields = new(["title"]);
    private static readonly PredictorDescription Rules = new() { Kind = PredictorKind.Rules, Title = "rules", Rules = [new("x", "a"), new("y", "b")] };
    private static readonly PredictorDescription Model = new() { Kind = PredictorKind.Model, Title = "model" };

    [Fact]
    public void Of_ARule_IsItsPrecisionDrawnTowardsThatOfAll()
    {
        // x is right in 3 of 4, y in 2 of 2: 5 of 6, so 6/8 beforehand.
        ConfidenceScale scale = Scale(Rules, [Voted(0), Voted(0), Voted(0), Voted(0), Voted(1), Voted(1)], "a", "a", "a", "b", "b", "b");
        scale.Of(Voted(0))!.Value.ShouldBe((3 + (2 * 0.75)) / 6, 1e-12);
        scale.Of(Voted(1))!.Value.ShouldBe((2 + (2 * 0.75)) / 4, 1e-12);
    }

    [Fact]
    public void Of_ARuleWithAStatedConfidence_IsDrawnTowardsThat() =>
        Scale(Rules, [Voted(0, 0.95)], "b").Of(Voted(0, 0.95))!.Value.ShouldBe((0 + (2 * 0.95)) / 3, 1e-12);

    [Fact]
    public void Of_AContestedAnswer_IsLessSureWhereSuchWereWrong()
    {
        Prediction contested = new() { Outcome = Outcome.Answered, Answer = Answer.OfLabel("a"), Votes = [new Vote(0, "a", []), new Vote(1, "b", [])] };
        ConfidenceScale scale = Scale(Rules, [Voted(0), Voted(0), Voted(0), contested, contested], "a", "a", "a", "b", "b");
        scale.Of(contested)!.Value.ShouldBeLessThan(scale.Of(Voted(0))!.Value);
    }

    [Fact]
    public void Of_ADefault_IsTheShareThatWasRight() =>
        Scale(Rules, [Prediction.Of(Answer.OfLabel("b")), Prediction.Of(Answer.OfLabel("b"))], "b", "a").Of(Prediction.Of(Answer.OfLabel("b")))!.Value.ShouldBe(0.5, 1e-12);

    [Fact]
    public void Of_AModel_IsItsScore() => Scale(Model, [Prediction.Of(Answer.OfLabel("a"), 0.9)], "b").Of(Prediction.Of(Answer.OfLabel("a"), 0.7)).ShouldBe(0.7);

    [Fact]
    public void Of_AnswersWithoutScores_IsHowOftenTheyAreRight() =>
        Scale(Model, [Prediction.Of(Answer.OfLabel("a")), Prediction.Of(Answer.OfLabel("a"))], "a", "a").Of(Prediction.Of(Answer.OfLabel("a")))!.Value.ShouldBe(0.75, 1e-12);

    [Fact]
    public void Of_NoAnswer_IsNotKnown()
    {
        ConfidenceScale scale = Scale(Rules, [Voted(0)], "a");
        scale.Of(Prediction.Abstention).ShouldBeNull();
        scale.Of(Prediction.Failed("x: it failed")).ShouldBeNull();
    }

    private static Prediction Voted(int rule, double? confidence = null) => new()
    {
        Outcome = Outcome.Answered,
        Answer = Answer.OfLabel(rule == 0 ? "a" : "b"),
        Votes = [new Vote(rule, rule == 0 ? "a" : "b", [], confidence)],
    };

    private static ConfidenceScale Scale(PredictorDescription description, Prediction[] said, params string[] gold) => ConfidenceScale.Of(
        description,
        [.. gold.Select((label, i) => new LabelledRecord { Record = new GlamRules.Corpora.Record(i.ToString(CultureInfo.InvariantCulture), Fields, [new FieldValue("t")]), Gold = Answer.OfLabel(label), Split = Split.Dev, Group = "g" })],
        said);
}
