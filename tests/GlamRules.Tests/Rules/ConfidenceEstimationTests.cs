using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Rules;

public sealed class ConfidenceEstimationTests : IDisposable
{
    private readonly RuleSetText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void Train_WithDevRecords_EstimatesWhatIsNotStated()
    {
        RuleSet set = _text.Header("\"resolve\": \"weighted\"").Rules("a.rules.json", ("a", "A", "a", ""), ("b", "B", "b", ", \"confidence\": 0.6")).Load();
        LabelledRecord[] dev = [Labelled("a", "A"), Labelled("a", "A"), Labelled("a", "B"), Labelled("b", "A"), Labelled("a", null)];

        IPredictor predictor = new ConfidenceEstimation(set).Train(RuleSetText.Task, [Labelled("a", "B")], dev, 1, CancellationToken.None);

        Prediction[] answers = new Prediction[1];
        predictor.Predict([dev[0].Record], answers);
        answers[0].Votes.ShouldHaveSingleItem().Confidence.ShouldBe(0.6);
    }

    [Theory]
    [InlineData("weighted", "", true)]
    [InlineData("weighted", ", \"confidence\": 0.5", false)]
    [InlineData("majority", "", false)]
    public void Needed_IsWhereVotesAreWeightedAndARuleIsSilent(string how, string more, bool expected) =>
        ConfidenceEstimation.Needed(_text.Header($"\"resolve\": \"{how}\"").Rules("a.rules.json", ("a", "A", "a", more)).Load()).ShouldBe(expected);

    private static LabelledRecord Labelled(string title, string? gold) => new()
    {
        Record = new Record(title, RuleSetText.Fields, [new FieldValue(title)]),
        Gold = gold is null ? null : Answer.OfLabel(gold),
        Split = Split.Dev,
        Group = title,
    };
}
