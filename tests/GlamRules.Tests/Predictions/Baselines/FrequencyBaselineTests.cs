using CsCheck;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Predictions.Baselines;

public sealed class FrequencyBaselineTests
{
    private static readonly TaskDescription OneLabel = Asked.Task(TaskKind.Label, "a", "b", "never");

    [Fact]
    public void Predict_ManyRecords_AnswersEachLabelAsOftenAsItOccurs()
    {
        LabelledRecord[] train = Asked.Records(Enumerable.Range(0, 10).Select(i => i < 3 ? "a" : "b"));
        LabelledRecord[] asked = Asked.Records(Enumerable.Repeat("a", 4000));

        Prediction[] predictions = Asked.Ask(new FrequencyBaseline(), OneLabel, train, asked: asked);

        predictions.Average(p => p.Answer!.Label == "a" ? 1.0 : 0).ShouldBe(0.3, 0.03);
        predictions.ShouldNotContain(p => p.Answer!.Label == "never");
        predictions.ShouldAllBe(p => p.Score == (p.Answer!.Label == "a" ? 0.3 : 0.7));
    }

    [Fact]
    public void Predict_RecordsInAnotherOrder_GivesEachTheSameGuess() => Gen.Int[0, 1000].Sample(seed =>
    {
        LabelledRecord[] train = Asked.Records("a", "b", "b");
        LabelledRecord[] asked = Asked.Records(Enumerable.Repeat("a", 30));
        string[] forwards = Guesses(asked);
        return Guesses([.. asked.Reverse()]).Reverse().SequenceEqual(forwards);

        string[] Guesses(LabelledRecord[] records) => [.. Asked.Ask(new FrequencyBaseline(), OneLabel, train, seed, records).Select(p => p.Answer!.Label)];
    }, iter: 20);

    [Fact]
    public void Predict_AnotherSeed_GuessesOtherwise()
    {
        LabelledRecord[] records = Asked.Records(Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? "a" : "b"));

        Asked.Ask(new FrequencyBaseline(), OneLabel, records, seed: 1).Select(p => p.Answer)
            .ShouldNotBe(Asked.Ask(new FrequencyBaseline(), OneLabel, records, seed: 2).Select(p => p.Answer));
    }

    [Fact]
    public void Predict_Sets_GuessesEachLabelForItself()
    {
        LabelledRecord[] records = Asked.Records(Enumerable.Range(0, 2000).Select(i => (Answer?)Answer.OfLabels(i % 2 == 0 ? ["a", "b"] : i % 4 == 1 ? ["b"] : [])));

        Prediction[] predictions = Asked.Ask(new FrequencyBaseline(), Asked.Task(TaskKind.Labels, "a", "b", "never"), records);

        predictions.Average(p => p.Answer!.Labels.Contains("a") ? 1.0 : 0).ShouldBe(0.5, 0.04);
        predictions.Average(p => p.Answer!.Labels.Contains("b") ? 1.0 : 0).ShouldBe(0.75, 0.04);
        predictions.ShouldNotContain(p => p.Answer!.Labels.Contains("never"));
    }
}
