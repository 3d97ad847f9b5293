using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Packages;

public sealed class DataPackageReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_APackageOfOthers_LeavesTheirMembersAlone()
    {
        CorpusDescription corpus = Read("""
            { "name": "c", "profile": "data-package", "licenses": [{ "name": "CC0-1.0" }, { "title": "Other" }], "sources": [{ "path": "https://example.org" }],
              "resources": [ { "path": "a.csv", "mediatype": "text/csv", "dialect": { "csvddfVersion": 1.2 }, "schema": { "fields": [ { "name": "year", "type": "year", "constraints": {} } ] } } ] }
            """).ShouldNotBeNull();

        (corpus.Name, corpus.Key, corpus.Resources[0].Name, corpus.Resources[0].Fields[0].IsNumeric).ShouldBe(("c", null, "a", true));
        corpus.Licences.ShouldBe(["CC0-1.0", "Other"]);
        corpus.Sources.ShouldBe(["https://example.org"]);
        _bag.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("a.csv", "", "csv")]
    [InlineData("a.TSV", "", "tsv")]
    [InlineData("a.ndjson", "", "jsonl")]
    [InlineData("a.txt", ", \"format\": \"CSV\"", "csv")]
    public void Read_AResource_KnowsItsFormat(string path, string more, string format) =>
        Read($$"""{ "resources": [ { "path": "{{path}}"{{more}} } ] }""")!.Resources[0].Format.ShouldBe(format);

    [Theory]
    [InlineData("\"hash\": \"md5:abc\"", "GR0008")]
    [InlineData("\"bytes\": -1", "GR0008")]
    [InlineData("\"encoding\": \"ebcdic\"", "GR0205")]
    [InlineData("\"format\": \"xlsx\"", "GR0204")]
    [InlineData("\"dialect\": { \"delimiter\": \"::\" }", "GR0008")]
    [InlineData("\"glamrules\": { \"file\": \"../../a.csv\" }", "GR0009")]
    public void Read_AResourceWithAMistake_IsReportedOnce(string member, string id)
    {
        Read($$"""{ "resources": [ { "path": "a.csv", {{member}} } ] }""");

        _bag.ToImmutable().ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public void Read_AKeyWithManyMistakes_ReportsAllOfThem()
    {
        Read("""
            { "resources": [ { "path": "a.csv", "schema": { "fields": [ { "name": "id" }, { "name": "title" } ] } } ],
              "glamrules": { "id": "ident", "slice": [], "slices": ["language", { "field": "title", "as": "decad" }],
                "split": { "group": "author", "train": 2 }, "merge": "newest", "maxRejects": 5,
                "tasks": { "genre": { "task": "lable", "text": ["titel"], "gold": { "field": "genre", "form": "majority" } }, "other": {} } } }
            """);

        string[] found = [.. _bag.ToImmutable().Select(d => $"{d.Id} {d.Message.Split('\'')[1]}")];
        found.ShouldBe([
            "GR0004 slice", "GR0203 ident", "GR0203 language", "GR0010 decad", "GR0008 train", "GR0203 author", "GR0010 newest", "GR0008 maxRejects",
            "GR0010 lable", "GR0203 titel", "GR0203 genre", "GR0004 form", "GR0006 task", "GR0006 gold", "GR0006 text"], ignoreOrder: true);
    }

    private CorpusDescription? Read(string json)
    {
        _folder.Write("datapackage.json", json);
        return DataPackageReader.Read(_folder.Path, _bag);
    }
}
