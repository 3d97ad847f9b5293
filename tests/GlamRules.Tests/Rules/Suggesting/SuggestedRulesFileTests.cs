using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Suggesting;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Suggesting;

public sealed class SuggestedRulesFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{ "rules": [] }""")]
    [InlineData("""{ "rules": [ ] , "description": "mine" }""")]
    [InlineData("""{ "rules": [ { "id": "old" } ] }""")]
    [InlineData("""{ "rules": [ { "id": "old", "when": { "all": [ ] } }, ] }""")]
    [InlineData("{ \"rules\": [ { \"id\": \"old\" } // a ] comment, with a comma\n ] }")]
    [InlineData("{ // rules\n \"rules\": [ /* é ] */ { \"id\": \"old\" }, /* after */ ] }")]
    public void Append_ToAFile_KeepsWhatStandsThere(string old)
    {
        string path = _folder.Write(SuggestedRulesFile.FileName, old);

        SuggestedRulesFile.Append(_folder.Path, [Draft("new-1"), Draft("new-2")], "title");
        SuggestedRulesFile.Append(_folder.Path, [Draft("new-3")], "title");

        string[] expected = [.. old.Contains("\"old\"", StringComparison.Ordinal) ? ["old"] : Array.Empty<string>(), "new-1", "new-2", "new-3"];
        Ids(path).ShouldBe(expected);
        File.ReadAllText(path).ShouldContain(old.Contains("comment", StringComparison.Ordinal) ? "// a ] comment" : "rules");
        Directory.GetFiles(_folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void Append_NoFile_WritesTheRuleWhole()
    {
        string path = SuggestedRulesFile.Append(_folder.Path, [Draft("one") with { Match = ["Ada. A novel"] }], "title");

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe("""
            {
              "rules": [
                {
                  "id": "one",
                  "label": "Fiction",
                  "when": {
                    "terms": [
                      "novel"
                    ]
                  },
                  "why": "because",
                  "examples": {
                    "match": [
                      "Ada. A novel"
                    ]
                  },
                  "source": "suggested"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("\"Été à Paris\"-Fiction", "ete-a-paris-fiction")]
    [InlineData("***", "rule")]
    [InlineData("a  b--c", "a-b-c")]
    public void ToId_Words_GivesLettersDigitsAndHyphens(string words, string id) => RuleDraft.ToId(words).ShouldBe(id);

    private static RuleDraft Draft(string id) => new() { Id = id, Label = "Fiction", When = new Candidate(CandidateKind.Term, "title", "novel"), Why = "because" };

    private static string[] Ids(string path)
    {
        DiagnosticBag bag = new();
        JsonValue root = JsonParser.Load(path, bag).ShouldNotBeNull(string.Join('\n', bag.ToImmutable()));
        bag.Count.ShouldBe(0);
        return [.. root["rules"]!.Items.Select(i => i["id"]!.Text)];
    }
}
