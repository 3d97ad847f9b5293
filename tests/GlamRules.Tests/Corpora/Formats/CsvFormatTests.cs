using System.Text;
using CsCheck;
using GlamRules.Corpora;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Formats;

public sealed class CsvFormatTests : IDisposable
{
    private readonly CorpusText _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("id;title;genre\n1;\"a; b\";F\n", """, "dialect": { "delimiter": ";" }""", "a; b")]
    [InlineData("id\ttitle\tgenre\n1\ta, b\tF\n", """, "dialect": { "delimiter": "\t" }""", "a, b")]
    [InlineData("id,title,genre\n1,'a, ''b''',F\n", """, "dialect": { "quoteChar": "'" }""", "a, 'b'")]
    [InlineData("id,title,genre\n1,\"a,F\n", """, "dialect": { "quoteChar": "" }""", "\"a")]
    [InlineData("# note\nid,title,genre\n# note\n1,a,F\n", """, "dialect": { "commentChar": "#" }""", "a")]
    [InlineData("1,a,F\n", """, "dialect": { "header": false }, "schema": { "fields": [{"name":"id"},{"name":"title"},{"name":"genre"}] }""", "a")]
    [InlineData("id,title,genre\r\n1,a,F\r\n", "", "a")]
    [InlineData("id,title,genre\n1, a ,F\n", "", " a ")]
    [InlineData("id,title,genre\n1,\"say \"\"a\"\"\",F", "", "say \"a\"")]
    public void Read_ADialect_GivesWhatIsWritten(string text, string resource, string title) =>
        _corpus.Load("books.csv", text, resource).Records.ShouldHaveSingleItem().Record["title"].First.ShouldBe(title);

    [Fact]
    public void Read_ATsv_HasTabsByItself() =>
        _corpus.Load("books.tsv", "id\ttitle\tgenre\n1\ta, b\tF\n").Records[0].Record["title"].First.ShouldBe("a, b");

    [Fact]
    public void Read_RowsBehindEmbeddedLineBreaks_KnowTheirLines()
    {
        Corpus corpus = _corpus.Load("books.csv", "id,title,genre\n1,\"a\nb\r\nc\",F\n2,x\n3,\"d\n\",F\n4,y,F,F\n", key: "\"maxRejects\": 1,");

        corpus.Records[0].Record["title"].First.ShouldBe("a\nb\r\nc");
        corpus.Rejects.Select(r => (r.Line, r.Raw)).ShouldBe([(5, "2,x"), (8, "4,y,F,F")]);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    public void Read_BytesThatAreNotUtf8_AreRejected(string declared, bool mark)
    {
        byte[] bytes = [.. mark ? Encoding.UTF8.GetPreamble() : [], .. "id,title,genre\n1,a"u8, 0xE9, .. ",F\n2,b,F\n"u8];

        Corpus corpus = _corpus.TryLoad("books.csv", bytes, $", \"encoding\": \"{declared}\"", "\"maxRejects\": 1,").ShouldNotBeNull();

        corpus.Records.ShouldHaveSingleItem().Id.ShouldBe("2");
        corpus.Rejects.ShouldHaveSingleItem().Kind.ShouldBe("encoding");
    }

    [Theory]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16BE", "utf-16be")]
    [InlineData("windows-1252", "cp1252")]
    [InlineData("iso-8859-1", "latin1")]
    public void Read_ADeclaredEncoding_NeedsNoMark(string name, string declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        _corpus.TryLoad("books.csv", Encoding.GetEncoding(name).GetBytes("id,title,genre\n1,é\"ü\",F\n"), $", \"encoding\": \"{declared}\"").ShouldNotBeNull()
            .Records[0].Record["title"].First.ShouldBe("é\"ü\"");
    }

    [Fact]
    public void Read_Windows1252_KnowsItsOwnQuotationMarks() =>
        _corpus.TryLoad("books.csv", [.. "id,title,genre\n1,"u8, 0x93, .. "a"u8, 0x94, 0x80, .. ",F\n"u8], """, "encoding": "windows-1252" """).ShouldNotBeNull()
            .Records[0].Record["title"].First.ShouldBe("“a”€");

    [Fact]
    public void Read_AFileWithoutBytes_IsReportedAsEmpty()
    {
        _corpus.TryLoad("books.csv", "").ShouldBeNull();

        _corpus.Problems.ShouldBe(["GR0208 the file is empty"]);
    }

    [Fact]
    public void Read_AFileWithAnotherDelimiter_SaysWhich()
    {
        _corpus.TryLoad("books.csv", "id\ttitle\tgenre\n1\ta\tF\n").ShouldBeNull();

        _corpus.Problems.ShouldBe(["GR0214 the header is one column; its names seem to be divided by a tab, not by a comma"]);
    }

    [Fact]
    public void Read_AnyRows_GivesTheirFieldsBack() =>
        Field.Array[1, 8].Sample(titles =>
        {
            using CorpusText corpus = new();
            string rows = string.Concat(titles.Select((t, i) => FormattableString.Invariant($"{i},\"{t.Replace("\"", "\"\"")}\",F\n")));
            return corpus.Load("books.csv", "id,title,genre\n" + rows).Records.Select(r => r.Record["title"].ToString()).SequenceEqual(titles);
        }, iter: 200);

    private static Gen<string> Field { get; } = Gen.OneOf("a", ",", "\"", "\n", "\r\n", ";", "é", "🎨", " ", "#").Array[0, 8].Select(string.Concat);
}
