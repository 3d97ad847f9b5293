using System.Text.Json;
using GlamRules.Cli;
using GlamRules.Cli.Commands;
using GlamRules.Tests.Rules.Suggesting;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public sealed class SuggestCommandTests : IDisposable
{
    private readonly SuggestionCorpus _books = new SuggestionCorpus().AddBooks();

    public SuggestCommandTests() => _books.LoadRules(_books.Load(), """{ "name": "S", "task": "label", "field": "title" }""");

    public void Dispose() => _books.Dispose();

    [Fact]
    public async Task Suggest_ForPeople_FitsEightyColumnsButForJson()
    {
        (int code, string output, string error) = await RunAsync();

        (code, error).ShouldBe((0, ""));
        output.ShouldContain("\"novel\"");
        output.ShouldNotContain('\u001b');
        output.Split('\n').Where(l => !l.Contains("\": ", StringComparison.Ordinal)).ShouldAllBe(l => l.Length <= 80);
    }

    [Fact]
    public async Task Suggest_Twice_SaysTheSame() => (await RunAsync("--format", "json")).ShouldBe(await RunAsync("--format", "json"));

    [Fact]
    public async Task Accept_ByNumber_WritesARuleThatCheckAccepts()
    {
        (_, string output, _) = await RunAsync("--accept", "1", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("accepted").GetArrayLength().ShouldBe(1);
        (await RunAsync("--accept", "1")).Code.ShouldBe(0);
        Directory.GetFiles(_books.RuleFolder).Length.ShouldBe(2);
        StringWriter error = new();
        (await GlamRulesCommand.RunAsync(["check", _books.RuleFolder], new Surroundings(new StringWriter(), error, false), default)).ShouldBe(0, error.ToString());
    }

    [Fact]
    public async Task Accept_ById_ShowsThatOneAloneAndNamesTheSchema()
    {
        File.WriteAllText(Path.Combine(_books.RuleFolder, "ruleset.json"), """{ "$schema": "../s.json", "name": "S", "task": "label", "field": "title" }""");

        (int code, string output, string error) = await RunAsync("--label", "Fiction", "--accept", "novel-fiction");

        (code, error).ShouldBe((0, ""));
        output.ShouldContain("novel-fiction");
        output.ShouldContain("On dev, for 'Fiction': precision n/a, recall 0.0 %");
        output.ShouldNotContain("\"when\"");
        output.Split('\n').Count(l => l.StartsWith("  ", StringComparison.Ordinal)).ShouldBe(2);
        File.ReadAllText(Path.Combine(_books.RuleFolder, "suggested.rules.json")).ShouldStartWith("{\n  \"$schema\": \"../s.json\",\n");
    }

    [Fact]
    public async Task Suggest_SetOfSomeLabels_StaysWithThem()
    {
        File.WriteAllText(Path.Combine(_books.RuleFolder, "ruleset.json"), """{ "name": "S", "task": "label", "labels": ["Fiction"], "field": "title" }""");

        (_, string listed, _) = await RunAsync("--format", "json");
        (int code, _, string error) = await RunAsync("--label", "Non-fiction");

        Ids(listed, "suggestions").ShouldNotBeEmpty();
        Ids(listed, "suggestions").ShouldAllBe(id => id.EndsWith("-fiction", StringComparison.Ordinal) && !id.EndsWith("non-fiction", StringComparison.Ordinal));
        code.ShouldBe(1);
        error.ShouldContain("the rule set has no label 'Non-fiction'");
    }

    [Fact]
    public async Task Accept_Twice_SaysWhereItIsAlready()
    {
        (await RunAsync("--accept", "novel-fiction")).Code.ShouldBe(0);

        (int code, _, string error) = await RunAsync("--accept", "novel-fiction");

        code.ShouldBe(1);
        error.ShouldContain("'novel-fiction' is in suggested.rules.json already");
    }

    [Fact]
    public async Task Accept_SeveralIdsAndOneBelowTheLimit_WritesAll()
    {
        (_, string listed, _) = await RunAsync("--format", "json");
        string[] ids = Ids(listed, "suggestions");
        ids.Length.ShouldBeGreaterThan(1);

        (_, string accepted, _) = await RunAsync("--limit", "1", "--accept", ids[1], "--accept", ids[0], "--format", "json");

        using JsonDocument json = JsonDocument.Parse(accepted);
        json.RootElement.GetProperty("accepted").EnumerateArray().Select(a => a.GetString()!).ShouldBe(ids[..2]);
        Ids(accepted, "suggestions").ShouldBe(ids[..2]);
    }

    [Theory]
    [InlineData("no suggestion '99'", "--accept", "99")]
    [InlineData("Did you mean 'Fiction'?", "--label", "Fictoin")]
    [InlineData("Did you mean 'novel-fiction'?", "--accept", "novle-fiction")]
    [InlineData("no task 'genra'", "--task", "genra")]
    public async Task Suggest_BadInput_SaysWhatIsWrong(string message, params string[] arguments)
    {
        (int code, _, string error) = await RunAsync(arguments);

        code.ShouldBe(1);
        error.ShouldContain(message);
    }

    [Theory]
    [InlineData("2", new[] { 2 })]
    [InlineData("1,4-6, 2", new[] { 1, 2, 4, 5, 6 })]
    [InlineData("0", null)]
    [InlineData("3-1", null)]
    [InlineData("a", null)]
    public void Parse_NumberList_GivesNumbersInOrder(string text, int[]? numbers) => NumberList.Parse(text).ShouldBe(numbers);

    private static string[] Ids(string text, string member)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty(member).EnumerateArray().Select(s => s.GetProperty("rule").GetProperty("id").GetString()!)];
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        StringWriter output = new();
        StringWriter error = new();
        int code = await GlamRulesCommand.RunAsync(["suggest", _books.RuleFolder, _books.Folder, .. arguments], new Surroundings(output, error, false), default);
        return (code, output.ToString(), error.ToString());
    }
}
