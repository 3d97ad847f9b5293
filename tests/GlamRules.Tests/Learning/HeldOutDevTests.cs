using GlamRules.Corpora;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning;

public sealed class HeldOutDevTests
{
    private static readonly TaskDescription Genre = Titles.Task("Fiction", "Non-fiction");

    [Theory]
    // In folds of a small corpus, and by dev alone of a large one.
    [InlineData(200)]
    [InlineData(6000)]
    public void TrainAndAskDev_WordOfOneDevRecordOnly_IsNotKnownThere(int count)
    {
        LabelledRecord[] train = Titles.Genres(count);
        LabelledRecord[] dev = [.. Titles.Genres(60, seed: 2), Titles.Labelled("odd", "xylographica", "Fiction"), Titles.Labelled("odder", "a report novel xylographica", "Non-fiction")];
        ITrainable trainer = new ModelTrainer(Titles.Recipe() with { Balance = 0 });

        Trained trained = trainer.TrainAndAskDev(Genre, train, dev, 1, CancellationToken.None);

        TrainedModel without = new ModelTrainer(Titles.Recipe() with { Balance = 0 }).Fit(Genre, [.. train, .. dev[..60]], [], 1, CancellationToken.None);
        trained.OnDev.Count.ShouldBe(dev.Length);
        trained.OnDev[60].Answer.ShouldBe(Titles.Ask(without, dev[60].Record)[0].Answer);
        trained.OnDev.Take(60).Zip(dev).Count(p => p.Second.Gold!.Equals(p.First.Answer)).ShouldBeGreaterThan(55);
    }

    [Fact]
    public void TrainAndAskDev_Model_IsTheOneThatTrainGives()
    {
        LabelledRecord[] train = Titles.Genres(120);
        LabelledRecord[] dev = Titles.Genres(40, seed: 2);
        ITrainable trainer = new ModelTrainer(Titles.Recipe());

        trainer.TrainAndAskDev(Genre, train, dev, 1, CancellationToken.None).Predictor.Description.Hash
            .ShouldBe(trainer.Train(Genre, train, dev, 1, CancellationToken.None).Description.Hash);
    }

    [Fact]
    public void TrainAndAskDev_Majority_IsThatOfTrainOnDevAndOfBothElsewhere()
    {
        LabelledRecord[] train = [Titles.Labelled("1", "a", "Fiction")];
        LabelledRecord[] dev = [Titles.Labelled("2", "b", "Non-fiction"), Titles.Labelled("3", "c", "Non-fiction")];

        Trained trained = ((ITrainable)new MajorityBaseline()).TrainAndAskDev(Genre, train, dev, 1, CancellationToken.None);

        trained.OnDev.Select(p => p.Answer!.Label).ShouldBe(["Fiction", "Fiction"]);
        Titles.Ask(trained.Predictor, train[0].Record)[0].Answer!.Label.ShouldBe("Non-fiction");
    }
}
