using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using Shouldly;

namespace GlamRules.Tests.Learning;

/// <summary>What a newcomer gets without choosing anything, on real collections.</summary>
public sealed class CollectionTests
{
    [CollectionFact("fingreylit")]
    public void Fit_FinnishGreyLiterature_TellsTheLanguageOfATitle()
    {
        Corpus corpus = Load("fingreylit", "language");

        TrainedModel model = Fit(corpus);

        Titles.Accuracy(model, corpus.Labelled(Split.Test)).ShouldBeGreaterThanOrEqualTo(0.98);
    }

    [CollectionFact("bl-books-genre")]
    public void Fit_BritishLibraryBooksTwice_GivesTheSameModel()
    {
        Corpus corpus = Load("bl-books-genre", "genre");

        Fit(corpus).Description.Hash.ShouldBe(Fit(corpus).Description.Hash);
    }

    private static TrainedModel Fit(Corpus corpus) =>
        new ModelTrainer(new TrainingOptions { Features = new() { Text = ["title"] } }).Fit(corpus.Task, corpus.Labelled(Split.Train), corpus.Labelled(Split.Dev), 1, CancellationToken.None);

    private static Corpus Load(string folder, string task)
    {
        DiagnosticBag diagnostics = new();
        CorpusDescription description = DataPackageReader.Read(Repository.PathOf($"corpora/{folder}"), diagnostics).ShouldNotBeNull();
        return CorpusLoader.Load(description, task, new LoadOptions(), diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToImmutable()));
    }
}
