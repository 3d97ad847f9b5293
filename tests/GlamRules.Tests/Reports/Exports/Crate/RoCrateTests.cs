using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Reports;
using GlamRules.Reports.Exports.Crate;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Exports.Crate;

/// <summary>Held against the specification of RO-Crate 1.2: descriptor, root, data entities, contextual entities.</summary>
public sealed class RoCrateTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Crate_DescribesItselfAndTheFolder()
    {
        JsonObject[] graph = Write(SmallAssessment.Repeated);
        JsonObject descriptor = Entity(graph, "ro-crate-metadata.json");
        descriptor["conformsTo"]!["@id"]!.GetValue<string>().ShouldBe("https://w3id.org/ro/crate/1.2");
        descriptor["about"]!["@id"]!.GetValue<string>().ShouldBe("./");
        JsonObject root = Entity(graph, "./");
        root["@type"]!.GetValue<string>().ShouldBe("Dataset");
        new[] { "name", "description", "license" }.ShouldAllBe(n => root.ContainsKey(n));
    }

    [Fact]
    public void Crate_EveryFileOfTheFolder_IsListedWithItsHash()
    {
        JsonObject[] graph = Write(SmallAssessment.Repeated);
        string[] parts = [.. Entity(graph, "./")["hasPart"]!.AsArray().Select(p => p!["@id"]!.GetValue<string>())];
        parts.ShouldBe(Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder.Path, f)).Where(f => f != "ro-crate-metadata.json"), ignoreOrder: true);
        foreach (JsonObject file in parts.Select(p => Entity(graph, p)))
        {
            string path = Path.Combine(_folder.Path, file["@id"]!.GetValue<string>());
            file["@type"]!.GetValue<string>().ShouldBe("File");
            file.ContainsKey("encodingFormat").ShouldBeTrue();
            file["sha256"]?.GetValue<string>().ShouldBe(path.EndsWith("timings.json", StringComparison.Ordinal) ? null : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
        }
    }

    [Fact]
    public void Crate_WhateverIsPointedAt_IsThere()
    {
        JsonObject[] graph = Write(SmallAssessment.Result with { Inputs = [new InputFile("data", null, "titles.csv", new string('a', 64)), new InputFile("rules", "rules", "a b.rules.json", new string('b', 64))] });
        string[] ids = [.. graph.Select(e => e["@id"]!.GetValue<string>())];
        ids.ShouldBeUnique();
        graph.SelectMany(References).Where(id => !id.Contains("://", StringComparison.Ordinal)).Except(ids).ShouldBeEmpty();
        JsonObject action = Entity(graph, "#assessment");
        action["@type"]!.GetValue<string>().ShouldBe("CreateAction");
        action["object"]!.AsArray().Count.ShouldBe(3);
        Entity(graph, action["instrument"]!["@id"]!.GetValue<string>())["version"]!.GetValue<string>().ShouldMatch(@"^\d+\.\d+\.\d+$");
        Entity(graph, "#stakeholder-1")["jobTitle"]!.GetValue<string>().ShouldBe("curator of printed books");
    }

    [Fact]
    public void Crate_OfTheSameRun_HasTheSameBytes()
    {
        Write(SmallAssessment.Result);
        byte[] first = File.ReadAllBytes(Path.Combine(_folder.Path, RoCrateWriter.FileName));
        using TemporaryFolder other = new();
        using MachineCulture machine = new("de-DE");
        ReportFolder.Write(SmallAssessment.Result, other.Path, English);
        File.ReadAllBytes(Path.Combine(other.Path, RoCrateWriter.FileName)).ShouldBe(first);
    }

    [Fact]
    public void Crate_DayOfPublication_IsThatOfTheLedger()
    {
        Entity(Write(SmallAssessment.Result), "./").ContainsKey("datePublished").ShouldBeFalse("no clock is asked");
        RoCrateWriter.Write(SmallAssessment.Result with { Ledger = LedgerOf(new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.FromHours(-2))) }, _folder.Path);
        JsonObject[] graph = Read();
        Entity(graph, "./")["datePublished"]!.GetValue<string>().ShouldBe("2026-03-02");
        Entity(graph, "#assessment")["endTime"]!.GetValue<string>().ShouldBe("2026-03-02");
    }

    [Fact]
    public void Crate_FileOfSomebodyElse_IsLeftAlone()
    {
        _folder.Write("notes.txt", "mine");
        Write(SmallAssessment.Result).ShouldNotContain(e => e["@id"]!.GetValue<string>() == "notes.txt");
    }

    private static Ledger LedgerOf(DateTimeOffset at) => new([new LedgerEntry { Hash = "a", At = at, Note = null! }], null);

    private JsonObject[] Write(AssessmentResult result)
    {
        ReportFolder.Write(result, _folder.Path, English);
        return Read();
    }

    private JsonObject[] Read()
    {
        JsonObject crate = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Path, RoCrateWriter.FileName)))!.AsObject();
        crate.Select(m => m.Key).ShouldBe(["@context", "@graph"]);
        crate["@context"]!.GetValue<string>().ShouldBe("https://w3id.org/ro/crate/1.2/context");
        return [.. crate["@graph"]!.AsArray().Select(e => e!.AsObject())];
    }

    private static JsonObject Entity(JsonObject[] graph, string id) => graph.Single(e => e["@id"]!.GetValue<string>() == id);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } o when o["@id"] is { } id => [id.GetValue<string>()],
        JsonObject o => o.SelectMany(m => References(m.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
