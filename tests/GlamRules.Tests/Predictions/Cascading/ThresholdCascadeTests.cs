using CsCheck;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;
using GlamRules.Tests.Evaluation.Cascading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Predictions.Cascading;

public class ThresholdCascadeTests
{
    private static readonly CascadeStage[] Stages = [Simulated.Stage("first"), Simulated.Stage("second")];

    private static readonly Gen<Prediction[]> Said = Gen.Int[-1, 20].Select(sure => sure < 0 ? Prediction.Abstention : Prediction.Of(Answer.OfLabel("a"), sure / 20.0)).Array[30];

    private static readonly Gen<int> Threshold = Gen.Int[0, ConfidenceSteps.Never];

    [Fact]
    public void Combine_HigherThresholds_NeverAnswerMore() =>
        Gen.Select(Said, Said, Threshold, Threshold, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((first, second, t1, t2, up1, up2) =>
            Answered(first, second, t1 + up1, t2 + up2).ShouldBeLessThanOrEqualTo(Answered(first, second, t1, t2)));

    [Fact]
    public void Combine_NoThreshold_IsWhatTheFirstAnswers() =>
        Gen.Select(Said, Said).Sample((first, second) =>
        {
            Prediction[] combined = ThresholdCascade.Combine(Stages, [first, second], [0, ConfidenceSteps.Never]);
            combined.Zip(first).ShouldAllBe(pair => ReferenceEquals(pair.First.Answer, pair.Second.Answer));
        });

    [Fact]
    public void Combine_FirstNeverAsked_IsTheSecond() =>
        Gen.Select(Said, Said).Sample((first, second) =>
            ThresholdCascade.Combine(Stages, [first, second], [ConfidenceSteps.Never, 0]).Zip(second).ShouldAllBe(pair => ReferenceEquals(pair.First.Answer, pair.Second.Answer)));

    [Fact]
    public void Combine_NoneSureEnough_IsAnAbstention() =>
        ThresholdCascade.Combine(Stages, [[Prediction.Of(Answer.OfLabel("a"), 0.8)], [Prediction.Of(Answer.OfLabel("b"), 0.6)]], [900, 700])[0].Outcome.ShouldBe(Outcome.Abstained);

    [Fact]
    public void Combine_AsSureAsTheThreshold_Answers() =>
        ThresholdCascade.Combine(Stages, [[Prediction.Of(Answer.OfLabel("a"), 0.8)], [Prediction.Of(Answer.OfLabel("b"), 0.7)]], [900, 700])[0].Answer!.Label.ShouldBe("b");

    private static int Answered(Prediction[] first, Prediction[] second, int t1, int t2) =>
        ThresholdCascade.Combine(Stages, [first, second], [t1, t2]).Count(p => p.Outcome == Outcome.Answered);
}
