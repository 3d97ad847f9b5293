using System.Globalization;
using CsCheck;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Learning.Tuning;
using GlamRules.Predictions;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Learning.Tuning;

public sealed class MacroF1Tests
{
    private static readonly FieldList Fields = new(["title"]);

    private static readonly TaskDescription Task = new()
    {
        Name = "genre",
        Kind = TaskKind.Label,
        Text = ["title"],
        Gold = new GoldSource("genre"),
        Labels = [new LabelDefinition("0", ""), new LabelDefinition("1", ""), new LabelDefinition("2", "")],
    };

    [Fact]
    public void Of_AnyAnswers_IsTheFigureOfEvaluation() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2]).Array[1, 30].Sample(pairs =>
    {
        int[] gold = [.. pairs.Select(p => p.Item1)];
        int[] answers = [.. pairs.Select(p => p.Item2)];
        LabelledRecord[] records = [.. gold.Select((g, i) => new LabelledRecord { Record = new Record(Name(i), Fields, [new FieldValue("")]), Gold = Answer.OfLabel(Name(g)), Split = Split.Dev, Group = Name(i) })];
        EvaluatedPredictor predictor = new("model", new PredictorDescription { Kind = PredictorKind.Model, Title = "" }, [.. answers.Select(a => Prediction.Of(Answer.OfLabel(Name(a))))]);

        MacroF1.Of(gold, answers, 3).ShouldBe(QuickScore.Of(Task, records, [predictor], 0.95)[0].MacroF1!.Value, 1e-12);
    });

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
