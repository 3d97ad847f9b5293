using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;

namespace GlamRules.Tests.Reports.Exports;

/// <summary>Data packages for exports to describe.</summary>
internal static class Packages
{
    public const string WithAnnotators = """
        { "name": "small", "version": "1.0.0", "created": "2024-05-01", "homepage": "https://example.org/small", "contributors": [{ "givenName": "Ada", "familyName": "Byron", "roles": ["creator"] }, { "title": "A museum", "path": "https://example.org/museum" }],
          "licenses": [{ "name": "CC0-1.0" }], "sources": [{ "title": "A catalogue", "path": "https://example.org/catalogue" }],
          "resources": [
            { "name": "titles", "path": "titles.csv", "bytes": 12, "schema": { "fields": [{ "name": "BL record ID", "type": "integer" }, { "name": "title", "description": "As printed." }, { "name": "subset" }, { "name": "tags", "glamrules": { "separator": "|" } }] } },
            { "name": "answers", "path": ["a.jsonl", "/data/b.jsonl"], "format": "jsonl", "schema": { "fields": [{ "name": "record", "type": "integer" }, { "name": "who" }, { "name": "genre" }], "foreignKeys": [{ "fields": "record", "reference": { "resource": "titles", "fields": "BL record ID" } }] } }],
          "glamrules": { "id": "BL record ID", "annotator": "who", "split": { "column": "subset" },
            "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre", "labels": { "Fiction": "Invented.", "Non-fiction": "" }, "drop": ["Can't tell"] } } } }
        """;

    public static CorpusDescription Read(string json)
    {
        using TemporaryFolder folder = new();
        folder.Write(DataPackageReader.FileName, json);
        DiagnosticBag diagnostics = new();
        CorpusDescription? package = DataPackageReader.Read(folder.Path, diagnostics);
        diagnostics.ToImmutable().ShouldBeEmpty();
        return package!;
    }
}
