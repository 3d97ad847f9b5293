using GlamRules.Corpora;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Loading;

public sealed class GroupSplitTests : IDisposable
{
    private readonly CorpusText _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Load_RecordsOfOneGroup_ShareASplit()
    {
        Corpus corpus = _corpus.Load("books.csv", Rows(300), key: """ "split": { "group": "author" }, """);

        corpus.Records.GroupBy(r => r.Group).ShouldAllBe(g => g.Select(r => r.Split).Distinct().Count() == 1);
        corpus.Records.Select(r => r.Split).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Load_WithMoreRecords_MovesNoOther()
    {
        Dictionary<string, Split> before = _corpus.Load("books.csv", Rows(200)).Records.ToDictionary(r => r.Id, r => r.Split);
        Corpus after = _corpus.Load("books.csv", Rows(400));

        after.Records.Where(r => before.ContainsKey(r.Id)).ShouldAllBe(r => r.Split == before[r.Id]);
        after.Records.Count.ShouldBe(400);
    }

    [Fact]
    public void WithSplitSeed_GivesWhatLoadingWithThatSeedGives()
    {
        Corpus corpus = _corpus.Load("books.csv", Rows(200)).WithSplitSeed(5);

        corpus.Records.Select(r => r.Split).ShouldBe(_corpus.Load("books.csv", Rows(200), key: """ "split": { "seed": 5 }, """).Records.Select(r => r.Split));
    }

    [Fact]
    public void Load_AReadySplitThatNamesDev_CarvesNothing()
    {
        string rows = "id,title,genre,subset\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{i},a,F,{(i % 3 == 0 ? "train" : i % 3 == 1 ? "dev" : "test")}\n"));

        Corpus corpus = _corpus.Load("books.csv", rows, key: """ "split": { "column": "subset", "dev": 0.5 }, """);

        corpus.Records.Count(r => r.Split == Split.Train).ShouldBe(20);
        corpus.Records.Count(r => r.Split == Split.Dev).ShouldBe(20);
    }

    private static string Rows(int count) => "id,title,genre,author\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},a,{(i % 2 == 0 ? "F" : "N")},author {i / 5}\n"));
}
