using GlamRules.Corpora;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Formats;

public sealed class JsonLinesFormatTests : IDisposable
{
    private readonly CorpusText _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("5.50", "5.50")]
    [InlineData("true", "true")]
    [InlineData("[\"a\", 2, null]", "a|2")]
    [InlineData("null", "")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\ufffd\"", "\uFFFD")]
    public void Read_AValue_IsItsText(string json, string expected) =>
        _corpus.Load("books.jsonl", $$"""{"id": "1", "genre": "F", "title": {{json}}}""").Records.ShouldHaveSingleItem().Record["title"].ToString().ShouldBe(expected);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_BadLines_KnowTheirLineAndByte(string end)
    {
        const string Good = """{"id": "1", "title": "é", "genre": "F"}""";
        string[] lines = [Good, "", "[1]", """{"id": "2", "title": {"a": 1}, "genre": "F"}""", "{\"id\": "];

        Corpus corpus = _corpus.Load("books.jsonl", string.Join(end, lines), key: "\"maxRejects\": 1,");

        int first = Good.Length + 1 + (2 * end.Length);
        corpus.Rejects.Select(r => (r.Line, r.Byte, r.Kind, r.Field, r.Raw)).ShouldBe([
            (3, first, "json", null, lines[2]),
            (4, first + lines[2].Length + end.Length, "type", "title", lines[3]),
            (5, first + lines[2].Length + lines[3].Length + (2 * end.Length), "json", null, lines[4]),
        ]);
    }
}
