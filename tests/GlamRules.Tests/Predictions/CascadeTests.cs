using CsCheck;
using GlamRules.Corpora;
using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Predictions;

public sealed class CascadeTests
{
    private static readonly PredictorDescription Rules = new() { Kind = PredictorKind.Rules, Title = "rules", Labels = ["A", "B"], Rules = [new("r1", "A"), new("r2", "B")] };
    private static readonly PredictorDescription Model = new() { Kind = PredictorKind.Model, Title = "model", Labels = ["B", "C"] };
    private static readonly PredictorDescription MoreRules = new() { Kind = PredictorKind.Rules, Title = "more", Labels = ["A"], Rules = [new("m1", "A")] };

    private static readonly Gen<Prediction> OfRules = Gen.OneOf(
        Gen.Int[0, 1].Select(rule => Voted(rule, rule == 0 ? "A" : "B")),
        Gen.Const(Prediction.Abstention),
        Gen.Const(Prediction.Of(Answer.OfLabel("A"))),
        Gen.Const(Prediction.Failed("it broke")));

    private static readonly Gen<Prediction> OfModel = Gen.OneOf(
        Gen.Bool.Select(b => b ? "B" : "C").Select(label => Prediction.Of(Answer.OfLabel(label), 0.7)),
        Gen.Const(Prediction.Abstention));

    [Fact]
    public void Combine_AnyPredictions_TakesTheRulesExactlyWhereOneVoted() => Gen.Select(OfRules, OfModel).Array[0, 20].Sample(pairs =>
    {
        Prediction[] rules = [.. pairs.Select(p => p.Item1)];
        Prediction[] model = [.. pairs.Select(p => p.Item2)];
        Prediction[] combined = Cascade.Combine([(Rules, rules), (Model, model)]);
        return combined.Select((c, i) => ReferenceEquals(c, rules[i].Voted ? rules[i] : model[i])).All(same => same);
    });

    [Fact]
    public void Combine_DefaultOfTheRules_GivesWay() =>
        Combine((Rules, Prediction.Of(Answer.OfLabel("A"))), (Model, Prediction.Of(Answer.OfLabel("C")))).Answer!.Label.ShouldBe("C");

    [Fact]
    public void Combine_ModelFirst_IsFollowedWhereItAbstains()
    {
        Combine((Model, Prediction.Abstention), (Rules, Voted(0, "A"))).Answer!.Label.ShouldBe("A");
        Combine((Model, Prediction.Of(Answer.OfLabel("B"))), (Rules, Voted(0, "A"))).Answer!.Label.ShouldBe("B");
    }

    [Fact]
    public void Combine_NobodyHasAWord_IsTheLastOnes() =>
        Combine((Rules, Prediction.Of(Answer.OfLabel("A"))), (Model, Prediction.Failed("it broke"))).Outcome.ShouldBe(Outcome.Fault);

    [Fact]
    public void Combine_SecondRuleSet_KeepsItsVotesUnderTheirPlaceInTheWhole()
    {
        PredictorDescription whole = Cascade.Describe(["rules", "more"], [Rules, MoreRules]);

        Prediction combined = Combine((Rules, Prediction.Abstention), (MoreRules, Voted(0, "A")));

        whole.Rules[combined.Votes.Single().Rule].Id.ShouldBe("m1");
        combined.Votes.Single().Matches.Single().Text.ShouldBe("text");
    }

    [Fact]
    public void Describe_Stages_GivesTheirLabelsOnceAndTheirRules()
    {
        PredictorDescription whole = Cascade.Describe(["rules", "model"], [Rules, Model]);

        whole.Kind.ShouldBe(PredictorKind.Cascade);
        whole.Title.ShouldBe("rules, then model");
        whole.Labels.ShouldBe(["A", "B", "C"]);
        whole.Rules.Select(r => r.Id).ShouldBe(["r1", "r2"]);
    }

    private static Prediction Voted(int rule, string label) => new()
    {
        Outcome = Outcome.Answered,
        Answer = Answer.OfLabel(label),
        Votes = [new Vote(rule, label, [new Match("title", 0, 0, 4, "text")])],
    };

    private static Prediction Combine(params (PredictorDescription, Prediction)[] stages) =>
        Cascade.Combine([.. stages.Select(s => (s.Item1, (IReadOnlyList<Prediction>)[s.Item2]))]).Single();

    [Fact]
    public void Combine_EmptySetWithoutAVote_AsksTheNextStage()
    {
        PredictorDescription rules = new() { Kind = PredictorKind.Rules, Title = "rules", Rules = [new RuleDescription("r", "A")] };
        PredictorDescription model = new() { Kind = PredictorKind.Model, Title = "model" };

        Prediction[] combined = Cascade.Combine([(rules, [Prediction.Of(Answer.OfLabels([]))]), (model, [Prediction.Of(Answer.OfLabels(["B"]))])]);

        combined[0].Answer.ShouldBe(Answer.OfLabels(["B"]));
    }
}
