using System.Text;
using System.Text.Json;
using GlamRules.Assessments.Answering;
using GlamRules.Assessments.Reading;
using GlamRules.Corpora.Packages;
using GlamRules.Learning;
using GlamRules.Reports.Triaging;
using GlamRules.Reports.Writers;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Tests.Triage;
using GlamRules.Triage.Reading;
using GlamRules.Triage.Scoring;
using GlamRules.Trust;
using Json.Schema;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Schemas;

public class SchemaTests
{
    private static readonly Lazy<JsonSchema> Rules = new(() => JsonSchema.FromText(RulesSchema.Write(ScriptingParts.Of(TrustPurpose.Editing))));
    private static readonly Lazy<JsonSchema> Corpora = new(() => JsonSchema.FromText(CorpusSchema.Write()));
    private static readonly Lazy<JsonSchema> Assessments = new(() => JsonSchema.FromText(AssessmentSchema.Write(TrainingShape.Recipe)));

    private static readonly Lazy<JsonSchema> Triages = new(() => JsonSchema.FromText(TriageSchema.Write()));

    public static TheoryData<string> RuleFiles => Files("rules", "*.json", f => f != "rules/" + RulesSchema.FileName);

    public static TheoryData<string> CorpusFiles => Files("corpora", DataPackageReader.FileName, _ => true);

    public static TheoryData<string> AssessmentFiles => Files("corpora", "*" + AssessmentReader.Ending, _ => true);

    [Fact]
    public void Schemas_InTheRepository_AreThoseOfTheCode()
    {
        Approved.MatchFile("rules/" + RulesSchema.FileName, RulesSchema.Write(ScriptingParts.Of(TrustPurpose.Editing)));
        Approved.MatchFile("corpora/" + CorpusSchema.FileName, CorpusSchema.Write());
        Approved.MatchFile("corpora/" + AnswersSchema.FileName, AnswersSchema.Write());
        Approved.MatchFile("corpora/" + AssessmentSchema.FileName, AssessmentSchema.Write(TrainingShape.Recipe));
        Approved.MatchFile("corpora/" + TriageSchema.FileName, TriageSchema.Write());
        Approved.MatchFile("corpora/" + TriageResultsSchema.FileName, TriageResultsSchema.Write());
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void RuleFile_OfTheRepository_IsValidAndNamesItsSchema(string file)
    {
        IsValid(Rules.Value, Read(file)).ShouldBeTrue();
        Read(file).GetProperty("$schema").GetString().ShouldBe("../" + RulesSchema.FileName);
    }

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public void Corpus_OfTheRepository_IsValid(string file) => IsValid(Corpora.Value, Read(file)).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(AssessmentFiles))]
    public void Assessment_OfTheRepository_IsValidAndNamesItsSchema(string file)
    {
        IsValid(Assessments.Value, Read(file)).ShouldBeTrue();
        Read(file).GetProperty("$schema").GetString().ShouldBe("../" + AssessmentSchema.FileName);
    }

    [Theory]
    [InlineData("""{ "name": "x", "labls": ["A"] }""")]
    [InlineData("""{ "task": "labbel" }""")]
    [InlineData("""{ "resolve": "best" }""")]
    [InlineData("""{ "labels": "A" }""")]
    [InlineData("""{ "rules": {} }""")]
    [InlineData("""{ "rules": [ { "label": "A", "when": { "terms": ["a"] } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A" } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "patern": "a" } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "pattern": "a", "terms": ["b"] } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "pattern": "a", "min": 2 } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "terms": ["a"], "fold": ["longs"] } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "length": { "max": "6" } } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "any": [ { "not": { "pattrn": "a" } } ] } } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "terms": ["a"] }, "confidence": 2 } ] }""")]
    [InlineData("""{ "rules": [ { "id": "a", "label": "A", "when": { "terms": ["a"] }, "examples": { "nomatch": [] } } ] }""")]
    public void RuleFile_WithATypicalMistake_IsNotValid(string json) => IsValid(Rules.Value, Parse(json)).ShouldBeFalse();

    [Theory]
    [InlineData("""{ "rules": [ { "id": "a", "label": { "column": "s" }, "when": { "terms": { "file": "s.csv", "column": "w" } }, "examples": { "match": { "A": ["a", { "title": "b" }] } } }, ] /* comment */ }""")]
    [InlineData("""{ "lists": { "a": ["b"], "c": "d.txt" }, "patterns": { "year": "1" }, "default": ["A"] }""")]
    public void RuleFile_WithEverything_IsValid(string json) => IsValid(Rules.Value, Parse(json)).ShouldBeTrue();

    [Theory]
    [InlineData("""{ "glamrules": { "id": "id", "tasks": {} } }""")]
    [InlineData("""{ "resources": [ { "path": "a.csv" } ], "glamrules": { "tasks": {} } }""")]
    [InlineData("""{ "resources": [ { "path": "a.csv" } ], "glamrules": { "id": "id", "split": { "train": 2 } } }""")]
    [InlineData("""{ "resources": [ { "path": "a.csv" } ], "glamrules": { "id": "id", "tasks": { "t": { "task": "label", "text": "a", "glod": "b" } } } }""")]
    public void Corpus_WithATypicalMistake_IsNotValid(string json) => IsValid(Corpora.Value, Parse(json)).ShouldBeFalse();

    [Theory]
    [InlineData("""{ "title": "t", "task": "t", "predictors": [], "criteria": { "optimise": "f1" } }""")]
    [InlineData("""{ "title": "t", "task": "t", "predictors": [ { "name": "a", "train": { "trainer": "adsc" } } ], "criteria": { "optimise": "accuracy", "margin": 0.1 } }""")]
    [InlineData("""{ "title": "t", "task": "t", "predictor": [], "criteria": { "optimise": "accuracy", "margin": 0.1 } }""")]
    public void Assessment_WithATypicalMistake_IsNotValid(string json) => IsValid(Assessments.Value, Parse(json)).ShouldBeFalse();

    [Fact]
    public void Triage_OfTheRepository_IsValidAndNamesItsSchema()
    {
        IsValid(Triages.Value, Read("corpora/library.triage.json")).ShouldBeTrue();
        Read("corpora/library.triage.json").GetProperty("$schema").GetString().ShouldBe(TriageSchema.FileName);
    }

    [Theory]
    [InlineData("""{ "title": "t", "projects": [ { "name": "a", "answers": { "data": null, "items": "unknown", "labels": { "answer": "many", "note": "n" } } } ], "weights": { "data": 2 } }""", true)]
    [InlineData("""{ "title": "t" }""", false)]
    [InlineData("""{ "title": "t", "projects": [ { "idea": "a" } ] }""", false)]
    [InlineData("""{ "title": "t", "projects": [ { "name": "a", "answers": { "data": "al" } } ] }""", false)]
    [InlineData("""{ "title": "t", "projects": [ { "name": "a", "answers": { "rightOften": 101 } } ] }""", false)]
    [InlineData("""{ "title": "t", "projects": [ { "name": "a", "answers": { "dat": "all" } } ] }""", false)]
    [InlineData("""{ "title": "t", "projects": [], "weights": { "archetype": 1 } }""", false)]
    public void Triage_IsValid_WhereItIsRead(string json, bool valid) => IsValid(Triages.Value, Parse(json)).ShouldBe(valid);

    [Fact]
    public void Results_OfATriage_AreAsTheirSchemaSays()
    {
        using MemoryStream stream = new();
        JsonOutput.Write(stream, json =>
        {
            json.WriteStartObject();
            TriageJson.Write(TriageScoring.Run(SomeProjects.Example), json);
            json.WriteEndObject();
        });
        IsValid(JsonSchema.FromText(TriageResultsSchema.Write()), Parse(Encoding.UTF8.GetString(stream.ToArray()))).ShouldBeTrue();
    }

    private static bool IsValid(JsonSchema schema, JsonElement json) => schema.Evaluate(json).IsValid;

    private static JsonElement Read(string file) => Parse(File.ReadAllText(Repository.PathOf(file)));

    private static JsonElement Parse(string json) =>
        JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).RootElement;

    private static TheoryData<string> Files(string folder, string pattern, Func<string, bool> takes) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Where(takes).Order(StringComparer.Ordinal),
    ];
}
