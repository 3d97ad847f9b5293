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

    [Theory]
    [InlineData("no suggestion 99", "--accept", "99")]
    [InlineData("Did you mean 'Fiction'?", "--label", "Fictoin")]
    [InlineData("--accept takes numbers", "--accept", "x")]
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

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        StringWriter output = new();
        StringWriter error = new();
        int code = await GlamRulesCommand.RunAsync(["suggest", _books.RuleFolder, _books.Folder, .. arguments], new Surroundings(output, error, false), default);
        return (code, output.ToString(), error.ToString());
    }
}
