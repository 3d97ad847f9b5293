using CsCheck;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Predictions.Baselines;

public sealed class MajorityBaselineTests
{
    private static readonly string[] Labels = ["a", "b", "c"];
    private static readonly TaskDescription OneLabel = Asked.Task(TaskKind.Label, Labels);
    private static readonly TaskDescription Sets = Asked.Task(TaskKind.Labels, Labels);

    [Fact]
    public void Predict_TheRecordsItCounted_IsRightAboutTheTopShare() => Gen.Int[0, 2].Select(i => Labels[i]).Array[1, 40].Sample(gold =>
    {
        Prediction[] predictions = Asked.Ask(new MajorityBaseline(), OneLabel, Asked.Records(gold));
        double top = gold.CountBy(g => g).Max(c => c.Value) / (double)gold.Length;
        return predictions.Zip(gold).Average(p => p.First.Answer!.Label == p.Second ? 1.0 : 0) == top && predictions.All(p => p.Score == Math.Round(top, 4));
    });

    [Fact]
    public void Train_Tie_TakesTheFirstOfTheLabelSet() => Asked.Ask(new MajorityBaseline(), OneLabel, Asked.Records("c", "b", "b", "c"))[0].Answer!.Label.ShouldBe("b");

    [Fact]
    public void Train_UnlabelledRecords_DoNotCount() =>
        Asked.Ask(new MajorityBaseline(), OneLabel, Asked.Records([Answer.OfLabel("b"), null, null])).ShouldAllBe(p => p.Answer!.Label == "b" && p.Score == 1);

    [Fact]
    public void Train_Dev_CountsToo()
    {
        IPredictor predictor = new MajorityBaseline().Train(OneLabel, Asked.Records("a"), Asked.Records("b", "b"), 1, CancellationToken.None);

        predictor.Description.Title.ShouldBe("always 'b'");
        predictor.Description.Kind.ShouldBe(PredictorKind.Baseline);
    }

    [Fact]
    public void Train_Sets_AnswersWhatMoreThanHalfBear() =>
        Asked.Ask(new MajorityBaseline(), Sets, Asked.Records([Answer.OfLabels(["a", "b"]), Answer.OfLabels(["a"]), Answer.OfLabels(["b", "a"])]))[0].Answer.ShouldBe(Answer.OfLabels(["a", "b"]));

    [Fact]
    public void Train_SetsWithoutACommonLabel_AnswersTheMostFrequent() =>
        Asked.Ask(new MajorityBaseline(), Sets, Asked.Records([Answer.OfLabels(["c"]), Answer.OfLabels([]), Answer.OfLabels([])]))[0].Answer.ShouldBe(Answer.OfLabels(["c"]));
}
