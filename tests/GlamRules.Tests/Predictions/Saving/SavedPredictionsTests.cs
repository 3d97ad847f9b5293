using CsCheck;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Saving;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Predictions.Saving;

public sealed class SavedPredictionsTests
{
    private static readonly Gen<Prediction> Said = Gen.Select(Gen.String.Where(s => !s.Any(char.IsSurrogate)).Array[0, 3], Gen.Double[0, 1], Gen.Double.Where(double.IsFinite).Array[0, 4], (labels, score, scores) => new Prediction
    {
        Outcome = Outcome.Answered,
        Answer = Answer.OfLabels(labels),
        Score = score,
        LabelScores = [.. scores],
    });

    [Fact]
    public void Predictions_Written_ComeBackToTheLastDigit() => Said.Array[0, 5].Sample(said =>
    {
        using TemporaryFolder folder = new();
        IReadOnlyDictionary<string, Prediction> back = Read(folder, said)!;
        back.Count.ShouldBe(said.Length);
        for (int i = 0; i < said.Length; i++)
        {
            Prediction one = back[FormattableString.Invariant($"r{i}")];
            one.Answer.ShouldBe(said[i].Answer);
            one.Score.ShouldBe(said[i].Score);
            one.LabelScores.ShouldBe(said[i].LabelScores);
        }
    });

    [Fact]
    public void Abstention_Written_StaysOne()
    {
        using TemporaryFolder folder = new();
        Read(folder, [Prediction.Abstention])!["r0"].Outcome.ShouldBe(Outcome.Abstained);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"id": 1, "labels": [], "scores": []}""")]
    [InlineData("""{"id": "a"}""")]
    public void File_OfAnotherForm_IsNotRead(string text)
    {
        using TemporaryFolder folder = new();
        SavedPredictions.Read(folder.Write("a.jsonl", text), TaskKind.Label).ShouldBeNull();
    }

    [Fact]
    public void File_Missing_IsNotRead()
    {
        using TemporaryFolder folder = new();
        SavedPredictions.Read(Path.Combine(folder.Path, "none.jsonl"), TaskKind.Label).ShouldBeNull();
    }

    private static IReadOnlyDictionary<string, Prediction>? Read(TemporaryFolder folder, Prediction[] said)
    {
        FieldList fields = new(["title"]);
        LabelledRecord[] records = [.. said.Select((_, i) => new LabelledRecord { Record = new Record(FormattableString.Invariant($"r{i}"), fields, [new FieldValue("x")]), Gold = null, Split = Split.Dev, Group = "g" })];
        string path = Path.Combine(folder.Path, "said.dev.jsonl");
        using (FileStream stream = File.Create(path))
        {
            SavedPredictions.Write(records, said, stream);
        }

        return SavedPredictions.Read(path, TaskKind.Labels);
    }
}
