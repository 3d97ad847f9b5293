using GlamRules.Corpora;
using GlamRules.Learning;
using GlamRules.Learning.FromRules;
using GlamRules.Predictions;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Learning.FromRules;

public class FromRulesTrainerTests
{
    private static readonly TaskDescription Genre = Titles.Task("Fiction", "Non-fiction");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Train_GoldSwapped_AnswersTheSame(bool byVoteModel)
    {
        LabelledRecord[] train = Titles.Genres(120);
        LabelledRecord[] swapped = [.. train.Select(r => Titles.Labelled(r.Id, r.Record["title"].First, r.Gold!.Label == "Fiction" ? "Non-fiction" : "Fiction"))];
        Ask(Train(train, byVoteModel)).ShouldBe(Ask(Train(swapped, byVoteModel)));
    }

    [Fact]
    public void Train_RecordsWithoutAWord_AreLeftOut()
    {
        LabelledRecord[] train = [Titles.Labelled("1", "a novel", "Fiction"), Titles.Labelled("2", "a report", "Fiction"), Titles.Labelled("3", "poems", "Fiction")];
        IPredictor trained = Train(train, false);
        trained.Description.Title.ShouldEndWith("fitted on 2 of 3 records, labelled by rules");
        trained.Description.WithoutLabels.ShouldBeTrue();
        trained.Description.Kind.ShouldBe(PredictorKind.Model);
    }

    [Fact]
    public void Train_UnlabelledRecords_AreLearnedFromToo()
    {
        LabelledRecord unlabelled = new() { Record = Titles.Record("u", "a report xylographica"), Gold = null, Split = Split.Train, Group = "u" };
        IPredictor trained = new FromRulesTrainer(new ModelTrainer(Titles.Recipe()), new Words(), "rules", [unlabelled], false)
            .Train(Genre, [Titles.Labelled("1", "a novel", "Fiction")], [], 1, CancellationToken.None);
        trained.Description.Title.ShouldEndWith("fitted on 2 of 2 records, labelled by rules");
        Titles.Ask(trained, Titles.Record("x", "xylographica"))[0].Answer!.Label.ShouldBe("Non-fiction");
    }

    [Fact]
    public void Train_RulesThatSayNothing_AbstainsAlways() =>
        Titles.Ask(Train([Titles.Labelled("1", "poems", "Fiction")], false), Titles.Record("x", "a novel"))[0].Outcome.ShouldBe(Outcome.Abstained);

    private static IPredictor Train(LabelledRecord[] train, bool byVoteModel) =>
        ((ITrainable)new FromRulesTrainer(new ModelTrainer(Titles.Recipe()), new Words(), "rules", [], byVoteModel)).TrainAndAskDev(Genre, train, Titles.Genres(20, seed: 3), 1, CancellationToken.None).Predictor;

    private static string[] Ask(IPredictor predictor) => [.. Titles.Ask(predictor, [.. Titles.Genres(40, seed: 2).Select(r => r.Record)]).Select(p => p.Answer!.Label)];

    // Two rules: a novel is fiction, a report is not.
    private sealed class Words : IPredictor
    {
        public PredictorDescription Description { get; } = new()
        {
            Kind = PredictorKind.Rules,
            Title = "words",
            Rules = [new RuleDescription("novel", "Fiction"), new RuleDescription("report", "Non-fiction")],
        };

        public void Predict(ReadOnlySpan<Record> records, Span<Prediction> predictions)
        {
            for (int i = 0; i < records.Length; i++)
            {
                string title = records[i]["title"].First ?? "";
                int rule = title.Contains("novel", StringComparison.Ordinal) ? 0 : title.Contains("report", StringComparison.Ordinal) ? 1 : -1;
                predictions[i] = rule < 0 ? Prediction.Abstention
                    : new Prediction { Outcome = Outcome.Answered, Answer = Answer.OfLabel(Description.Rules[rule].Label), Votes = [new Vote(rule, Description.Rules[rule].Label, [])] };
            }
        }
    }
}
