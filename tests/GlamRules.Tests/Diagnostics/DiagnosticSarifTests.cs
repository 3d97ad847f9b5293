using System.Text.Json;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Tests.Cli;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics;

public sealed class DiagnosticSarifTests
{
    private static readonly Diagnostic[] Some =
    [
        new(RuleProblems.UnknownLabel, "'Fictoin' is not in the label set", new SourceLocation("rules/a b/x.rules.json", 3, 7, 9, "the line"), "Labels: Fiction."),
        new(FileProblems.Missing, "the file does not exist", new SourceLocation("rules/é.txt"), FileProblems.Missing.Help),
        new(LintProblems.RivalRepetitions, "'\\s+' \"competes\"", new SourceLocation("/tmp/x.rules.json", 4), LintProblems.RivalRepetitions.Help),
        new(RuleProblems.UnknownLabel, "'Novel' is not in the label set", new SourceLocation("rules/a b/x.rules.json", 5, 2, 0), RuleProblems.UnknownLabel.Help),
    ];

    private static JsonElement Run(IReadOnlyCollection<Diagnostic> diagnostics) => JsonDocument.Parse(DiagnosticSarif.Write(diagnostics)).RootElement;

    [Fact]
    public void Log_OfAnyRun_HasTheShapeThatTheStandardAsks()
    {
        JsonElement log = Run(Some);
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString()!.ShouldContain("sarif-2.1.0");
        JsonElement run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("glamrules");
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        rules.Select(r => r.GetProperty("id").GetString()).ShouldBe(["GR0001", "GR0102", "GR0151"], ignoreOrder: true);
        foreach (JsonElement rule in rules)
        {
            rule.GetProperty("shortDescription").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            rule.GetProperty("help").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBeOneOf("error", "warning", "note");
        }

        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().ShouldBeOneOf("error", "warning", "note");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            JsonElement place = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem().GetProperty("physicalLocation");
            Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute).ShouldBeTrue();
        }
    }

    [Fact]
    public void Region_OfAResult_EndsBehindItsLastCharacter()
    {
        JsonElement[] results = [.. Run(Some).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Place(results[0]).ShouldBe("""{"artifactLocation":{"uri":"rules/a%20b/x.rules.json"},"region":{"startLine":3,"startColumn":7,"endColumn":16}}""");
        Place(results[1]).ShouldBe("""{"artifactLocation":{"uri":"rules/%C3%A9.txt"}}""");
        Place(results[2]).ShouldBe("""{"artifactLocation":{"uri":"file:///tmp/x.rules.json"},"region":{"startLine":4}}""");
        Place(results[3]).ShouldContain("\"startColumn\":2,\"endColumn\":3");
    }

    [Fact]
    public void Message_WithAHelpOfItsOwn_SaysIt()
    {
        JsonElement[] results = [.. Run(Some).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        results[0].GetProperty("message").GetProperty("text").GetString().ShouldBe("'Fictoin' is not in the label set. Labels: Fiction.");
        results[3].GetProperty("message").GetProperty("text").GetString().ShouldBe("'Novel' is not in the label set.");
    }

    [Fact]
    public void Check_OfAGoodSet_WritesALogWithoutResults()
    {
        CommandResult result = CommandLine.Run("check", Repository.PathOf("rules/genre-from-title"), "--format", "sarif");
        result.Code.ShouldBe(0);
        JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    private static string Place(JsonElement result) => JsonSerializer.Serialize(result.GetProperty("locations")[0].GetProperty("physicalLocation"));
}
