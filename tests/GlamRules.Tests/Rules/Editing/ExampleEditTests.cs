using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules;
using GlamRules.Rules.Editing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Editing;

public class ExampleEditTests
{
    [Theory]
    [InlineData("""{ "id": "a" }""", """{ "id": "a", "examples": { "match": ["x"] } }""")]
    [InlineData("""{ "examples": {} }""", """{ "examples": { "match": ["x"] } }""")]
    [InlineData("""{ "examples": { "match": [] } }""", """{ "examples": { "match": ["x"] } }""")]
    [InlineData("""{ "examples": { "match": ["b"] } }""", """{ "examples": { "match": ["b", "x"] } }""")]
    [InlineData("""{ "examples": { "match": ["b",] } }""", """{ "examples": { "match": ["b", "x",] } }""")]
    [InlineData("""{ "examples": { "noMatch": ["b"] } }""", """{ "examples": { "noMatch": ["b"], "match": ["x"] } }""")]
    [InlineData("{\n  \"id\": \"a\"\n}", "{\n  \"id\": \"a\",\n  \"examples\": { \"match\": [\"x\"] }\n}")]
    [InlineData("{\n\t\"id\": \"a\", // mine\n}", "{\n\t\"id\": \"a\", // mine\n\t\"examples\": { \"match\": [\"x\"] },\n}")]
    [InlineData("{\n  \"id\": \"a\" /* mine */\n}", "{\n  \"id\": \"a\", /* mine */\n  \"examples\": { \"match\": [\"x\"] }\n}")]
    [InlineData("{\r\n  \"id\": \"a\"\r\n}", "{\r\n  \"id\": \"a\",\r\n  \"examples\": { \"match\": [\"x\"] }\r\n}")]
    [InlineData("{\n  \"id\": \"a\" } // end", "{\n  \"id\": \"a\",\n  \"examples\": { \"match\": [\"x\"] } } // end")]
    [InlineData("{ \"examples\": { \"match\": [\n  \"b\", // first\n  // more to come\n] } }", "{ \"examples\": { \"match\": [\n  \"b\", // first\n  \"x\",\n  // more to come\n] } }")]
    [InlineData("{ \"examples\": { \"match\": [ // none yet\n] } }", "{ \"examples\": { \"match\": [\"x\" // none yet\n] } }")]
    public void Add_AnyLayout_ChangesNothingElse(string before, string after)
    {
        Add(before, ExampleKind.Match, KeyValuePair.Create("", "x")).ShouldBe(after);
        Add(after, ExampleKind.Match, KeyValuePair.Create("", "x")).ShouldBeNull("it stands there now");
    }

    [Fact]
    public void Add_QuotesAndLetters_AreWrittenAsAPersonWould() =>
        Add("{ }", ExampleKind.Todo, KeyValuePair.Create("", "Ein “Märchen” \"aus\" C:\\")).ShouldBe("""{ "examples": { "todo": ["Ein “Märchen” \"aus\" C:\\"] }  }""");

    [Fact]
    public void Add_SeveralFields_AreWrittenAsAnObject() =>
        Add("""{ "id": "a" }""", ExampleKind.TodoNoMatch, KeyValuePair.Create("title", "Ada"), KeyValuePair.Create("date", "1841"))
            .ShouldBe("""{ "id": "a", "examples": { "todoNoMatch": [{ "title": "Ada", "date": "1841" }] } }""");

    [Fact]
    public void Write_FileWithMark_KeepsIt()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.json", [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']);
        EditedFile.Write(path, "{ }");
        File.ReadAllBytes(path).ShouldBe([0xEF, 0xBB, 0xBF, (byte)'{', (byte)' ', (byte)'}']);
        Directory.GetFiles(folder.Path).ShouldBe([path]);
    }

    private static string? Add(string json, ExampleKind kind, params ImmutableArray<KeyValuePair<string, string>> fields) =>
        ExampleEdit.Add(JsonParser.Parse(new SourceText("a.rules.json", json), new DiagnosticBag())!, kind, fields);
}
