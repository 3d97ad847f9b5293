using System.Collections.Immutable;
using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Loading;

public sealed class RejectsFileTests : IDisposable
{
    private readonly CorpusText _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Write_BadRows_GivesEachALineWithItsPlace()
    {
        Corpus corpus = _corpus.Load("books.csv", "id,title,genre\n1,é,F\n2,x\n,y,F\n", key: "\"maxRejects\": 1,");

        RejectsFile.Write(corpus.Rejects, _corpus.Folder.Path);

        string[] lines = File.ReadAllLines(Path.Combine(_corpus.Folder.Path, RejectsFile.FileName));
        lines.Length.ShouldBe(2);
        lines[0].ShouldBe("""{"file":"books.csv","line":3,"byte":22,"field":null,"kind":"columns","message":"2 fields where the header has 3","raw":"2,x"}""");
        using JsonDocument second = JsonDocument.Parse(lines[1]);
        second.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["file", "line", "byte", "field", "kind", "message", "raw"]);
        second.RootElement.GetProperty("field").GetString().ShouldBe("id");
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void Load_OneBadRow_EndsTheRunAboveOnePercent(int rows, bool runs)
    {
        string text = "id,title,genre\nbad\n" + string.Concat(Enumerable.Range(1, rows - 1).Select(i => $"{i},a,F\n"));

        (_corpus.TryLoad("books.csv", text) is not null).ShouldBe(runs);

        _corpus.Bag.ToImmutable().Any(d => d.Id == "GR0209").ShouldBe(!runs);
    }

    [Fact]
    public void Load_TooManyBadRows_StillHandsThemOn()
    {
        ImmutableArray<Reject> rejects = [];

        _corpus.TryLoad("books.csv", "id,title,genre\n1,a,F\n2,x\n", options: new LoadOptions { Rejected = r => rejects = r }).ShouldBeNull();

        rejects.ShouldHaveSingleItem().Line.ShouldBe(3);
    }
}
