using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using GlamRules.Trust;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Models;

public sealed class ModelFitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_ModelOfTheCorpusItself_IsSilent()
    {
        Corpus corpus = Corpus();

        ModelFile.Load(Save(corpus), corpus, TrustStore.OfUser(), TrustPurpose.Running, _bag).ShouldNotBeNull();

        _bag.ToImmutable().ShouldBeEmpty();
    }

    [Fact]
    public void Load_ModelOfAnotherDivision_WarnsThatItMayHaveSeenTheRecords()
    {
        Corpus corpus = Corpus();

        ModelFile.Load(Save(corpus), corpus.WithSplitSeed(7), TrustStore.OfUser(), TrustPurpose.Running, _bag).ShouldNotBeNull();

        _bag.ToImmutable().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            d => d.Id.ShouldBe("GR0507"), d => d.Severity.ShouldBe(Severity.Warning), d => d.Message.ShouldContain("another division"));
    }

    [Fact]
    public void Load_ModelOfAnotherCorpus_WarnsToo()
    {
        string path = Save(Corpus());

        ModelFile.Load(path, Corpus(more: 50), TrustStore.OfUser(), TrustPurpose.Running, _bag).ShouldNotBeNull();

        _bag.ToImmutable().ShouldHaveSingleItem().Message.ShouldContain("another corpus");
    }

    private string Save(Corpus corpus)
    {
        TrainedModel model = new ModelTrainer(Titles.Recipe()).Fit(corpus.Task, corpus.Labelled(Split.Train), corpus.Labelled(Split.Dev), 1, CancellationToken.None);
        string path = Path.Combine(_folder.Path, "genre.glammodel");
        ModelFile.Save(model, path, corpus.Hash);
        TrustStore.OfUser().Grant(path, mine: false, _bag);
        return path;
    }

    private Corpus Corpus(int more = 0)
    {
        _folder.Write("books.csv", "id,title,genre\n" + string.Concat(Titles.Genres(60 + more).Select(r => $"{r.Id},{r.Record["title"].First},{r.Gold}\n")));
        _folder.Write("datapackage.json", """
            { "name": "c", "resources": [ { "name": "books", "path": "books.csv" } ],
              "glamrules": { "id": "id", "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre" } } } }
            """);
        CorpusDescription description = DataPackageReader.Read(_folder.Path, _bag).ShouldNotBeNull();
        return CorpusLoader.Load(description, "genre", new LoadOptions(), _bag).ShouldNotBeNull();
    }
}
