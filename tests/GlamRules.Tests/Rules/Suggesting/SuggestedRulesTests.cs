using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Predictions;
using GlamRules.Rules.Suggesting;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Suggesting;

public sealed class SuggestedRulesTests : IDisposable
{
    private readonly SuggestionCorpus _books = new SuggestionCorpus().AddBooks();

    public void Dispose() => _books.Dispose();

    [Fact]
    public void Train_OneLabel_LearnsWhatTellsThemApart()
    {
        Corpus corpus = _books.Load();

        IPredictor predictor = Train(corpus, 10);

        predictor.Description.Kind.ShouldBe(PredictorKind.Rules);
        // Two more than asked for at most: what a label starts with.
        predictor.Description.Rules.Length.ShouldBeInRange(1, 11);
        Right(predictor, corpus).ShouldBeGreaterThanOrEqualTo(16);
    }

    [Fact]
    public void Train_SetsOfLabels_FindsRulesForEach()
    {
        Corpus corpus = _books.Load("labels");

        IPredictor predictor = Train(corpus, 4);

        predictor.Description.Rules.Length.ShouldBeInRange(2, 4);
        predictor.Description.Rules.Select(r => r.Label).Distinct().Order().ShouldBe(["Fiction", "Non-fiction"]);
    }

    [Fact]
    public void Train_Twice_GivesTheSameRules()
    {
        Corpus corpus = _books.Load();

        Train(corpus, 10).Description.Hash.ShouldBe(Train(corpus, 10).Description.Hash);
    }

    [Fact]
    public void Train_OneLabelOnly_AnswersWithIt()
    {
        using SuggestionCorpus all = new();
        Corpus corpus = all.Add("train", "Ada", "Fiction", times: 5).Add("dev", "Bea", "Fiction", times: 3).Load();

        Right(Train(corpus, 10), corpus).ShouldBe(3);
    }

    [Theory]
    [InlineData("""{ "rules": 60 }""", null)]
    [InlineData("{}", null)]
    [InlineData("""{ "rules": 0 }""", "GR0008")]
    [InlineData("""{ "ruels": 60 }""", "ruels")]
    public void Read_Options_ReportsWhatIsWrong(string text, string? problem)
    {
        DiagnosticBag bag = new();
        JsonValue value = JsonParser.Parse(new SourceText("a.json", text), bag)!;

        SuggestOptions? options = SuggestOptions.Read(value, bag);

        if (problem is null)
        {
            options.ShouldNotBeNull();
        }
        else
        {
            bag.ToImmutable().ShouldContain(d => d.Id == problem || d.Message.Contains(problem));
            (options is null).ShouldBe(bag.HasErrors);
        }
    }

    private static IPredictor Train(Corpus corpus, int rules) =>
        new SuggestedRules(new SuggestOptions { Rules = rules }).Train(corpus.Task, corpus.Labelled(Split.Train), [], 1, default);

    private static int Right(IPredictor predictor, Corpus corpus)
    {
        IReadOnlyList<LabelledRecord> dev = corpus.Labelled(Split.Dev);
        Prediction[] predictions = new Prediction[dev.Count];
        predictor.Predict([.. dev.Select(r => r.Record)], predictions);
        return predictions.Where((p, i) => dev[i].Gold!.Equals(p.Answer)).Count();
    }
}
