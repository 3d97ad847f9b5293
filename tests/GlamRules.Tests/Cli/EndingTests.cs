using GlamRules.Tests.Assessments;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli;

/// <summary>How commands end where they can't go on.</summary>
public sealed class EndingTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    [Theory]
    [InlineData("assess", "titles.csv", "this is a file, not a folder")]
    [InlineData("assess", "titles.csv/deeper", "nothing can be written into this folder")]
    [InlineData("assess", "/proc/reports", "nothing can be written into this folder")]
    [InlineData("train", "rules", "this is a folder, not a file")]
    [InlineData("train", "titles.csv/genre.glammodel", "this is a file, not a folder")]
    public void Out_ThatCantBeWritten_IsADiagnosticBeforeTheCorpusIsRead(string verb, string place, string why)
    {
        string assessment = _corpus.Assessment();
        // Reading the corpus would say more.
        File.AppendAllText(Path.Combine(_corpus.Path, "titles.csv"), "bad\nrows\n");

        CommandResult result = CommandLine.Run(verb, assessment, "--out", Path.Combine(_corpus.Path, place));

        result.Code.ShouldBe(1);
        result.Error.ShouldContain($"error GR0012: {why}");
        result.Error.ShouldNotContain("GR02");
    }

    [Fact]
    public void Out_OfARunThatFails_IsNotMade()
    {
        string assessment = _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"elsewhere\" }]");
        string place = Path.Combine(_corpus.Path, "deep", "deeper");

        CommandLine.Run("assess", assessment, "--out", place).Code.ShouldBe(1);

        Directory.Exists(Path.Combine(_corpus.Path, "deep")).ShouldBeFalse();
    }

    [Fact]
    public void File_ThatTheMachineRefuses_IsOneLine()
    {
        string assessment = _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }]");
        // A folder stands where a file of the report must go.
        Directory.CreateDirectory(Path.Combine(_corpus.Path, "out", "report.md"));

        CommandResult result = CommandLine.Run("assess", assessment, "--out", Path.Combine(_corpus.Path, "out"));

        result.Code.ShouldBe(1);
        result.Error.ShouldStartWith("Could not go on: ");
        result.Error.Trim().ShouldNotContain("\n");
        Directory.GetFiles(Path.Combine(_corpus.Path, "out"), "*.new").ShouldBeEmpty();
    }

    [Fact]
    public void Rejects_ThatEndTheRun_AreWrittenToTheUsualFolderToo()
    {
        string name = $"rejects-{Guid.NewGuid():N}";
        _corpus.Write("datapackage.json", TinyCorpus.Package.Replace("\"tiny\"", $"\"{name}\"", StringComparison.Ordinal));
        string assessment = _corpus.Assessment();
        File.AppendAllText(Path.Combine(_corpus.Path, "titles.csv"), "bad\nrows\n");
        string folder = Path.Combine("out", $"{name}-genre");

        CommandResult result = CommandLine.Run("assess", assessment);

        result.Code.ShouldBe(1);
        result.Error.ShouldEndWith($"Rows that can't be used: {Path.Combine(folder, "rejects.jsonl")}\n");
        File.ReadAllLines(Path.Combine(folder, "rejects.jsonl")).Length.ShouldBe(2);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("train")]
    public async Task Command_ThatIsStopped_SaysSoAndLeavesNothing(string verb)
    {
        string assessment = _corpus.Assessment();
        string place = Path.Combine(_corpus.Path, "out");

        CommandResult result = await CommandLine.RunAsync(new CancellationToken(canceled: true), verb, assessment, "--out", place);

        (result.Code, result.Error).ShouldBe((130, "Stopped.\n"));
        Path.Exists(place).ShouldBeFalse();
    }

    public void Dispose() => _corpus.Dispose();
}
