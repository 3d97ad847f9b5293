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

    [Theory]
    [InlineData("", "F")]
    [InlineData("\"merge\": \"first\",", "F")]
    [InlineData("\"merge\": { \"genre\": \"last\" },", "N")]
    [InlineData("\"merge\": \"last\",", "N")]
    [InlineData("\"merge\": { \"title\": \"last\" },", "F")]
    public void Load_RowsThatDisagreeInGold_AreMergedAsDeclared(string merge, string gold) =>
        _corpus.Load("books.csv", "id,title,genre\n1,a,F\n1,a,N\n1,a,\n", key: merge).Records.ShouldHaveSingleItem().Gold!.Label.ShouldBe(gold);

    [Fact]
    public void Load_SetsOfOneRecord_AreJoinedWhereAllIsStated() =>
        _corpus.Load("books.csv", "id,title,genre\n1,a,F|N\n1,a,P\n", key: "\"merge\": { \"genre\": \"all\" },",
            tasks: """ "tasks": { "genre": { "task": "labels", "text": ["title"], "gold": { "field": "genre", "separator": "|" } } } """)
            .Records.ShouldHaveSingleItem().Gold.ShouldBe(Answer.OfLabels(["F", "N", "P"]));

    [Theory]
    [InlineData("", true)]
    [InlineData("\"merge\": { \"genre\": \"first\" },", false)]
    [InlineData("\"annotator\": \"title\",", false)]
    public void Load_RowsThatDisagree_AreToldWhereNothingSettlesThem(string key, bool told)
    {
        _corpus.Load("books.csv", "id,title,genre\n1,a,F\n1,b,N\n2,a,F\n2,a,F\n3,a,N\n3,a,F\n4,a,N\n4,a,F\n5,a,N\n5,a,F\n", key: key);

        _corpus.Problems.Any(p => p == "GR0227 4 records have rows that disagree in 'genre'; the first row counts: '1', '3', '4', ...").ShouldBe(told);
    }
}
