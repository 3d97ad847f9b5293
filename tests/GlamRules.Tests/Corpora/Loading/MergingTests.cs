using GlamRules.Corpora;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Loading;

public sealed class MergingTests : IDisposable
{
    private readonly CorpusText _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("\"first\"", "a")]
    [InlineData("\"last\"", "b")]
    [InlineData("\"all\"", "a|b")]
    [InlineData("{ \"title\": \"last\" }", "b")]
    [InlineData("{ \"*\": \"all\" }", "a|b")]
    [InlineData("{ \"*\": \"all\", \"title\": \"last\" }", "b")]
    public void Load_RowsOfOneId_AreMergedAsDeclared(string merge, string expected) =>
        _corpus.Load("books.csv", "id,title,genre\n1,,F\n1,a,F\n1,b,F\n1,a,F\n1,,F\n".Replace("1,a,F\n1,,F\n", "1,,F\n"), key: $"\"merge\": {merge},")
            .Records.ShouldHaveSingleItem().Record["title"].ToString().ShouldBe(expected);

    [Theory]
    [InlineData("drop", 1, null)]
    [InlineData("unlabelled", 2, null)]
    public void Load_ATieOfAnnotators_IsDroppedOrUnlabelled(string ties, int records, string? gold)
    {
        Corpus corpus = _corpus.Load("books.csv", "id,title,genre\n1,a,F\n1,a,N\n2,b,F\n",
            tasks: $$""" "tasks": { "genre": { "task": "label", "text": ["title"], "gold": { "field": "genre", "from": "majority", "ties": "{{ties}}" } } } """);

        corpus.Records.Count.ShouldBe(records);
        corpus.Records.FirstOrDefault(r => r.Id == "1")?.Gold?.Label.ShouldBe(gold);
        corpus.Records.FirstOrDefault(r => r.Id == "1")?.Annotations.Length.ShouldBe(2);
    }
}
