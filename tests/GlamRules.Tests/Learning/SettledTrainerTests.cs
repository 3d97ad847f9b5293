using GlamRules.Corpora;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using GlamRules.Predictions;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Learning;

public class SettledTrainerTests
{
    private static readonly TaskDescription Genre = Titles.Task("Fiction", "Non-fiction");

    [Fact]
    public void Settle_TheSameRecords_GiveTheSameModel()
    {
        LabelledRecord[] train = Titles.Genres(150);
        ModelTrainer trainer = new(Titles.Recipe());
        TrainedModel tuned = trainer.Fit(Genre, train, [], 1, CancellationToken.None);
        IPredictor again = trainer.Settle(tuned).Train(Genre, train, [], 1, CancellationToken.None);
        Record[] asked = [.. Titles.Genres(50, seed: 2).Select(r => r.Record)];
        Titles.Ask(again, asked).Select(p => (p.Answer!.Label, p.Score)).ShouldBe(Titles.Ask(tuned, asked).Select(p => (p.Answer!.Label, p.Score)));
    }
}
