using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Reports.Exports.Croissant;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Exports.Croissant;

/// <summary>Held against the tables of the specification of Croissant 1.1.</summary>
public class CroissantTests
{
    // Of schema.org, which the context takes for all names that it does not list.
    private static readonly string[] SchemaOrg =
        ["name", "alternateName", "description", "license", "url", "creator", "datePublished", "version", "isBasedOn", "inLanguage", "distribution", "contentUrl", "contentSize", "encodingFormat", "sha256"];

    private static readonly string[] Types = ["sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date", "sc:DateTime", "sc:Time", "sc:Enumeration", "cr:Label", "cr:Split"];

    public static TheoryData<string> Corpora => [.. Directory.GetDirectories(Repository.PathOf("corpora")).Where(d => File.Exists(Path.Combine(d, DataPackageReader.FileName))).Select(d => Path.GetFileName(d))];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Description_OfACorpusOfTheRepository_IsCroissant(string corpus)
    {
        CorpusDescription package = DataPackageReader.Read(Repository.PathOf($"corpora/{corpus}"), new DiagnosticBag())!;
        JsonObject json = CroissantWriter.Build(SmallAssessment.Result, package);
        ShouldBeCroissant(json);
        json["name"]!.GetValue<string>().ShouldBe(package.Name);
        json["description"]!.GetValue<string>().ShouldBe(package.Description);
        json["license"]!.GetValue<string>().ShouldStartWith("https://creativecommons.org/");
    }

    [Fact]
    public void Description_OfSeveralTables_LinksAndMarksThem()
    {
        JsonObject json = Small();
        ShouldBeCroissant(json);
        JsonObject record = Field(json, "answers/record");
        record["references"]!["@id"]!.GetValue<string>().ShouldBe("titles/BL%20record%20ID");
        record["source"]!["fileSet"]!["@id"]!.GetValue<string>().ShouldBe("files/answers");
        record["source"]!["extract"]!["jsonPath"]!.GetValue<string>().ShouldBe("$['record']");
        Field(json, "answers/genre")["dataType"]!.AsArray().Select(t => t!.GetValue<string>()).ShouldBe(["sc:Text", "cr:Label"]);
        Field(json, "answers/genre")["references"]!["@id"]!.GetValue<string>().ShouldBe("labels/genre/name");
        Field(json, "titles/subset")["dataType"]!.AsArray()[1]!.GetValue<string>().ShouldBe("cr:Split");
        Field(json, "titles/tags")["isArray"]!.GetValue<bool>().ShouldBeTrue();
        Field(json, "titles/tags")["source"]!["transform"]!["separator"]!.GetValue<string>().ShouldBe("|");
        Field(json, "titles/title")["description"]!.GetValue<string>().ShouldBe("As printed.");
    }

    [Fact]
    public void Description_LabelsOfATask_AreListedWithThoseLeftOut() =>
        Small()["recordSet"]!.AsArray()[^1]!["data"]!.AsArray().Select(r => r!["labels/genre/name"]!.GetValue<string>()).ShouldBe(["Fiction", "Non-fiction", "Can't tell"]);

    [Fact]
    public void Description_WhatThePackageStates_IsPassedOn()
    {
        JsonObject json = Small();
        json["version"]!.GetValue<string>().ShouldBe("1.0.0");
        json["datePublished"]!.GetValue<string>().ShouldBe("2024-05-01");
        json["url"]!.GetValue<string>().ShouldBe("https://example.org/small");
        json["license"]!.GetValue<string>().ShouldBe("https://spdx.org/licenses/CC0-1.0");
        json["creator"]!.AsArray().Select(c => $"{c!["@type"]} {c["name"]} {c["url"]}").ShouldBe(["sc:Person Ada Byron ", "sc:Organization A museum https://example.org/museum"]);
    }

    [Fact]
    public void Description_PlaceOnAMachine_IsNotTold() => Small().ToJsonString().ShouldNotContain("/data/");

    [Fact]
    public void Description_FilesOfARun_HaveTheirHashes()
    {
        AssessmentResult result = SmallAssessment.Result with { Inputs = [.. new[] { "1", "2", "3" }.Select(n => new InputFile("data", null, n, new string(n[0], 64)))] };
        CroissantWriter.Build(result, Packages.Read(Packages.WithAnnotators))["distribution"]!.AsArray().Where(f => f!["@type"]!.GetValue<string>() == "cr:FileObject")
            .Select(f => f!["sha256"]!.GetValue<string>()[0]).ShouldBe(['1', '2', '3']);
    }

    private static JsonObject Small()
    {
        CorpusDescription package = Packages.Read(Packages.WithAnnotators);
        return CroissantWriter.Build(SmallAssessment.Result with { Task = package.Key!.Tasks[0] }, package);
    }

    private static JsonObject Field(JsonObject json, string id) =>
        json["recordSet"]!.AsArray().SelectMany(r => r!["field"]!.AsArray()).Single(f => f!["@id"]!.GetValue<string>() == id)!.AsObject();

    private static void ShouldBeCroissant(JsonObject json)
    {
        JsonObject context = json["@context"]!.AsObject();
        json["@type"]!.GetValue<string>().ShouldBe("sc:Dataset");
        json["conformsTo"]!.GetValue<string>().ShouldBe("http://mlcommons.org/croissant/1.1");
        new[] { "name", "description", "license", "distribution", "recordSet" }.ShouldAllBe(name => json.ContainsKey(name));
        JsonObject[] all = [.. Objects(json).Where(o => !ReferenceEquals(o, context))];
        all.SelectMany(o => o.Select(m => m.Key)).Where(k => k[0] != '@' && !k.Contains('/', StringComparison.Ordinal) && !context.ContainsKey(k)).Except(SchemaOrg).ShouldBeEmpty();
        string[] ids = [.. all.Where(o => o.ContainsKey("@id") && o.Count > 1).Select(o => o["@id"]!.GetValue<string>())];
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => Uri.IsWellFormedUriString(id, UriKind.Relative));
        all.Where(o => o.ContainsKey("@id") && o.Count == 1).Select(o => o["@id"]!.GetValue<string>()).Except(ids).ShouldBeEmpty("what is pointed at is there");
        foreach (JsonObject file in json["distribution"]!.AsArray().Select(f => f!.AsObject()))
        {
            bool single = file["@type"]!.GetValue<string>() == "cr:FileObject";
            new[] { "@id", "name", "encodingFormat", single ? "contentUrl" : "includes" }.ShouldAllBe(name => file.ContainsKey(name));
            (file["sha256"]?.GetValue<string>() ?? new string('0', 64)).ShouldSatisfyAllConditions(hash => Regex.IsMatch(hash, "^[0-9a-f]{64}$").ShouldBeTrue());
        }

        JsonObject[] records = [.. json["recordSet"]!.AsArray().Select(r => r!.AsObject())];
        records.ShouldAllBe(r => r["@type"]!.GetValue<string>() == "cr:RecordSet" && r["field"]!.AsArray().Count > 0);
        JsonObject[] fields = [.. records.SelectMany(r => r["field"]!.AsArray()).Select(f => f!.AsObject())];
        fields.ShouldAllBe(f => f["@type"]!.GetValue<string>() == "cr:Field" && f.ContainsKey("name"));
        all.Select(o => o["dataType"]).OfType<JsonNode>().SelectMany(t => t is JsonArray several ? several.Select(s => s!.GetValue<string>()) : [t.GetValue<string>()]).Except(Types).ShouldBeEmpty();
        fields.ShouldAllBe(f => f.ContainsKey("dataType"));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.Where(m => m.Key is not ("data" or "@context")).SelectMany(m => Objects(m.Value)).Prepend(o),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
