using GlamRules.Corpora;
using GlamRules.Learning;
using GlamRules.Learning.Features;
using GlamRules.Learning.Models;
using GlamRules.Learning.Trainers;
using GlamRules.Predictions;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Learning;

public sealed class ModelTrainerTests
{
    private static readonly TaskDescription Genre = Titles.Task("Fiction", "Non-fiction");

    public static TheoryData<TrainerKind> Trainers => [.. Enum.GetValues<TrainerKind>()];

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_EachTrainer_LearnsTheWordsThatTell(TrainerKind trainer)
    {
        TrainedModel model = Titles.Fit(Genre, Titles.Genres(120), Titles.Recipe() with { Trainer = trainer });

        Titles.Accuracy(model, Titles.Genres(100, seed: 2)).ShouldBeGreaterThan(0.95);
        model.Card.Trainer.ShouldBe(TrainerNames.Of(trainer));
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_EachTrainer_GivesProbabilitiesThatAddUp(TrainerKind trainer)
    {
        TrainedModel model = Titles.Fit(Genre, Titles.Genres(60), Titles.Recipe() with { Trainer = trainer });

        foreach (Prediction prediction in Titles.Ask(model, Titles.Genres(20, seed: 2).Select(r => r.Record)))
        {
            prediction.LabelScores.Sum().ShouldBe(1, 1e-9);
            prediction.LabelScores.ShouldAllBe(s => s >= 0 && s <= 1);
            prediction.Score!.Value.ShouldBe(prediction.LabelScores[model.Card.Labels.IndexOf(prediction.Answer!.Label)], 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_CorpusWithASingleLabel_AlwaysAnswersIt(TrainerKind trainer)
    {
        LabelledRecord[] records = [.. Enumerable.Range(0, 10).Select(i => Titles.Labelled($"{i}", $"title {i}", "Fiction"))];

        TrainedModel one = Titles.Fit(Titles.Task("Fiction"), records, Titles.Recipe() with { Trainer = trainer });
        TrainedModel two = Titles.Fit(Genre, records, Titles.Recipe() with { Trainer = trainer });

        Titles.Ask(one, Titles.Record("x", "anything")).Single().Answer!.Label.ShouldBe("Fiction");
        Titles.Ask(two, Titles.Record("x", "anything")).Single().Answer!.Label.ShouldBe("Fiction");
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_OneRecordPerLabel_AnswersTheRecordsItSaw(TrainerKind trainer)
    {
        LabelledRecord[] records = [Titles.Labelled("1", "kalevala runo", "fi"), Titles.Labelled("2", "the great house", "en"), Titles.Labelled("3", "öar och vatten", "sv")];

        TrainedModel model = Titles.Fit(Titles.Task("fi", "en", "sv", "se"), records, Titles.Recipe() with { Trainer = trainer, Strength = 0.1 });

        Titles.Accuracy(model, records).ShouldBe(1);
    }

    [Fact]
    public void Fit_OneGroupOnly_StillFits()
    {
        LabelledRecord[] records = [.. Titles.Genres(20).Select(r => new LabelledRecord { Record = r.Record, Gold = r.Gold, Split = r.Split, Group = "all" })];

        Titles.Accuracy(Titles.Fit(Genre, records), records).ShouldBe(1);
    }

    [Fact]
    public void Fit_TextsWithoutWords_AnswersTheMoreFrequentLabel()
    {
        LabelledRecord[] records = [.. Enumerable.Range(0, 9).Select(i => Titles.Labelled($"{i}", i % 2 == 0 ? "" : null, i < 3 ? "Fiction" : "Non-fiction"))];

        TrainedModel model = Titles.Fit(Genre, records, Titles.Recipe() with { Balance = 0 });

        Titles.Ask(model, Titles.Record("x", "a novel")).Single().Answer!.Label.ShouldBe("Non-fiction");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("¶ — !")]
    [InlineData("\ud800")]
    public void Predict_TextWithNothingToRead_AnswersWithoutAFault(string? title)
    {
        TrainedModel model = Titles.Fit(Genre, Titles.Genres(40));

        Prediction prediction = Titles.Ask(model, Titles.Record("x", title)).Single();

        prediction.Outcome.ShouldBe(Outcome.Answered);
        prediction.LabelScores.Sum().ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Predict_RecordWithoutTheFieldsAtAll_AnswersWithoutAFault()
    {
        TrainedModel model = Titles.Fit(Genre, Titles.Genres(40), Titles.Recipe(f => f with { Categories = ["language"], Numbers = ["year"] }));

        Titles.Ask(model, new Record("x", new FieldList(["other"]), [new FieldValue("y")])).Single().Outcome.ShouldBe(Outcome.Answered);
    }

    [Fact]
    public void Predict_UnknownCategory_IsAsIfItWereMissing()
    {
        LabelledRecord[] records = [.. Enumerable.Range(0, 40).Select(i => Titles.Labelled($"{i}", "same", i % 2 == 0 ? "Fiction" : "Non-fiction", i % 2 == 0 ? "en" : "fi"))];
        TrainedModel model = Titles.Fit(Genre, records, Titles.Recipe(f => f with { Categories = ["language"] }));

        Prediction[] answers = Titles.Ask(model, Titles.Record("a", "same", "en"), Titles.Record("b", "same", "fi"), Titles.Record("c", "same", "sv"), Titles.Record("d", "same"));

        answers[0].Answer!.Label.ShouldBe("Fiction");
        answers[1].Answer!.Label.ShouldBe("Non-fiction");
        answers[2].LabelScores.ShouldBe(answers[3].LabelScores);
    }

    [Fact]
    public void Fit_NumberThatTells_IsRead()
    {
        LabelledRecord[] records = [.. Enumerable.Range(0, 60).Select(i => Titles.Labelled($"{i}", "same", i < 30 ? "Fiction" : "Non-fiction", year: $"{1800 + i}"))];
        TrainedModel model = Titles.Fit(Genre, records, Titles.Recipe(f => f with { Numbers = ["year"] }));

        Prediction[] answers = Titles.Ask(model, Titles.Record("a", "same", year: "1795"), Titles.Record("b", "same", year: "1870"), Titles.Record("c", "same", year: "no year"));

        answers.Select(a => a.Answer!.Label).Take(2).ShouldBe(["Fiction", "Non-fiction"]);
        answers[2].Outcome.ShouldBe(Outcome.Answered);
    }

    [Fact]
    public void Fit_RareLabel_IsHelpedByBalance()
    {
        LabelledRecord[] train = Titles.Genres(400, fiction: 0.06, noise: 0.03);
        LabelledRecord[] test = Titles.Genres(600, fiction: 0.06, noise: 0.03, seed: 2);

        double[] recalls = [.. new double?[] { 0, 1, null }.Select(balance => Recall(Titles.Fit(Genre, train, Titles.Recipe() with { Balance = balance, Strength = 3 })))];

        recalls[1].ShouldBeGreaterThan(recalls[0]);
        recalls[2].ShouldBeGreaterThanOrEqualTo(recalls[0]);

        double Recall(TrainedModel model) => Titles.Accuracy(model, [.. test.Where(r => r.Gold!.Label == "Fiction")]);
    }

    [Fact]
    public void Fit_Balance_LeavesProbabilitiesAlone()
    {
        LabelledRecord[] train = Titles.Genres(100, fiction: 0.2, noise: 0.1);
        Record asked = Titles.Record("x", "a novel of the north");

        Prediction[] answers = [.. new double?[] { 0, 1 }.Select(balance => Titles.Ask(Titles.Fit(Genre, train, Titles.Recipe() with { Balance = balance, Strength = 1 }), asked).Single())];

        answers[0].LabelScores.ShouldBe(answers[1].LabelScores);
    }

    [Fact]
    public void Fit_Calibration_IsCloserToTheTruthThanScoresAsTheyCome()
    {
        LabelledRecord[] test = Titles.Genres(400, noise: 0.2, seed: 2);
        TrainedModel model = Titles.Fit(Genre, Titles.Genres(300, noise: 0.2), Titles.Recipe() with { Trainer = TrainerKind.AveragedPerceptron });
        TrainedModel raw = new(model.Card, model.Space, model.Linear, model.Decision with { Temperature = 1 }, []);

        LogLoss(model).ShouldBeLessThanOrEqualTo(LogLoss(raw));

        double LogLoss(TrainedModel m) => Titles.Ask(m, test.Select(r => r.Record)).Zip(test)
            .Average(p => -Math.Log(Math.Max(1e-12, p.First.LabelScores[m.Card.Labels.IndexOf(p.Second.Gold!.Label)])));
    }

    [Fact]
    public void Fit_LabelSets_AnswersEachLabelForItself()
    {
        string[] labels = ["places", "people", "nature"];
        LabelledRecord[] records = Titles.Subjects(200, labels);
        TrainedModel model = Titles.Fit(Titles.Task(TaskKind.Labels, labels), records);

        Prediction[] answers = Titles.Ask(model, Titles.Record("a", "places and nature"), Titles.Record("b", "road"), Titles.Record("c", ""));

        Titles.Accuracy(model, records).ShouldBeGreaterThan(0.9);
        answers[0].Answer.ShouldBe(Answer.OfLabels(["nature", "places"]));
        answers[1].Answer.ShouldBe(Answer.OfLabels([]));
        answers.ShouldAllBe(a => a.LabelScores.Length == 3 && a.LabelScores.All(s => s >= 0 && s <= 1) && a.Score >= 0 && a.Score <= 1);
    }

    [Fact]
    public void Fit_LabelSetsWithALabelAlwaysOrNeverThere_DoesNotFault()
    {
        string[] labels = ["always", "never", "nature"];
        LabelledRecord[] records = [.. Enumerable.Range(0, 30).Select(i => Titles.Labelled($"{i}", i % 2 == 0 ? "nature" : "road", Answer.OfLabels(i % 2 == 0 ? ["always", "nature"] : ["always"])))];

        TrainedModel model = Titles.Fit(Titles.Task(TaskKind.Labels, labels), records);

        Titles.Ask(model, Titles.Record("x", "nature")).Single().Answer.ShouldBe(Answer.OfLabels(["always", "nature"]));
    }

    [Fact]
    public void Fit_SameSeed_GivesTheSameModel() =>
        Titles.Fit(Genre, Titles.Genres(80, noise: 0.1), seed: 4).Description.Hash.ShouldBe(Titles.Fit(Genre, Titles.Genres(80, noise: 0.1), seed: 4).Description.Hash);

    [Fact]
    public void Fit_WithDev_FitsOnBoth()
    {
        LabelledRecord[] all = Titles.Genres(60);

        TrainedModel model = new ModelTrainer(Titles.Recipe()).Fit(Genre, all[..40], all[40..], 1, CancellationToken.None);

        model.Card.ShouldSatisfyAllConditions(
            c => c.Records.ShouldBe(60),
            c => c.Labels.ShouldBe(["Fiction", "Non-fiction"]),
            c => c.Seed.ShouldBe(1),
            c => c.Fields.ShouldBe(["title"]),
            c => c.HeldOutMacroF1.ShouldBeGreaterThan(0.9),
            c => c.Versions.ShouldContain(v => v.StartsWith("ML.NET 5.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fit_Model_NamesTheWordsThatSpokeForALabel()
    {
        TrainedModel model = Titles.Fit(Genre, Titles.Genres(120));

        model.Description.Features.Where(f => f.Label == "Fiction").Select(f => f.Feature).ShouldContain("novel");
        model.Description.Features.ShouldNotContain(f => f.Label == "Fiction" && f.Feature == "history");
    }

    [Fact]
    public void Fit_Cancelled_Ends() =>
        Should.Throw<OperationCanceledException>(() => new ModelTrainer(Titles.Recipe()).Fit(Genre, Titles.Genres(40), [], 1, new CancellationToken(canceled: true)));

    [Fact]
    public void Fit_RecordWithoutGold_IsRefused()
    {
        LabelledRecord unlabelled = new() { Record = Titles.Record("x", "a novel"), Gold = null, Split = Split.Train, Group = "x" };

        Should.Throw<ArgumentException>(() => Titles.Fit(Genre, [unlabelled]));
        Should.Throw<ArgumentException>(() => Titles.Fit(Genre, []));
    }

    [Fact]
    public void Trainer_FeatureOptionOutOfRange_IsRefused() =>
        Should.Throw<ArgumentException>(() => new ModelTrainer(Titles.Recipe(f => f with { Characters = new CharacterRuns(5, 2) })));
}
