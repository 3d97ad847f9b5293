using GlamRules.Cli;
using GlamRules.Tests.Assessments;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

/// <summary>A report written again, what changed since another, and pages to print.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();
    private readonly string _assessment;

    public ReportCommandTests()
    {
        _assessment = _corpus.Assessment();
        Assess("out").Code.ShouldBe(ExitCode.Done);
    }

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Report_WrittenAgainInAnotherLanguage_HasItsNumbersAndHolds()
    {
        string timings = File.ReadAllText(At("out/timings.json"));
        File.ReadAllText(At("out/report.md")).ShouldContain("(0.");
        CommandResult result = CommandLine.Run("report", At("out"), "--lang", "de-DE");
        (result.Code, result.Error).ShouldBe((ExitCode.Done, ""));
        File.ReadAllText(At("out/report.md")).ShouldContain("(0,");
        File.ReadAllText(At("out/timings.json")).ShouldBe(timings);
        CommandLine.Run("verify", At("out")).Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void Report_OfInputsThatChanged_IsNotWritten()
    {
        string before = File.ReadAllText(At("out/report.html"));
        _corpus.Write("rules/genre.rules.json", """{ "rules": [ { "id": "novel", "label": "Fiction", "when": { "pattern": "\\bhistory\\b" } } ] }""");
        CommandResult result = CommandLine.Run("report", At("out"));
        result.Code.ShouldBe(ExitCode.CouldNotRun);
        result.Error.ShouldContain("GR0860");
        File.ReadAllText(At("out/report.html")).ShouldBe(before);
    }

    [Fact]
    public void Report_AgainstAnother_SaysWhatChanged()
    {
        _corpus.Write("rules/genre.rules.json", """{ "rules": [ { "id": "novel", "label": "Fiction", "when": { "pattern": "\\bnovel|tale\\b" } }, { "id": "rest", "label": "Non-fiction", "when": { "pattern": "." } } ] }""");
        Assess("later").Code.ShouldBe(ExitCode.Done);
        CommandResult result = CommandLine.Run("report", At("later"), "--against", At("out"));
        (result.Code, result.Error).ShouldBe((ExitCode.Done, ""));
        Approved.Match(File.ReadAllText(At("later/changes.md")), "md");
        File.ReadAllText(At("later/changes.html")).ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("\"optimise\": \"accuracy\", \"margin\": 0.05", "test", "the metric")]
    [InlineData("\"optimise\": \"macro-f1\", \"margin\": 0.1", "test", "the margin")]
    [InlineData("\"optimise\": \"macro-f1\", \"margin\": 0.05, \"confidence\": 0.9", "test", "the confidence")]
    [InlineData("\"optimise\": \"macro-f1\", \"margin\": 0.05", "dev", "the split")]
    public void Report_AgainstOneByOtherCriteria_SaysThatVerdictsDifferByThem(string criteria, string split, string says)
    {
        _corpus.Assessment(criteria: criteria);
        Assess("later", "--split", split).Code.ShouldBe(ExitCode.Done);
        CommandLine.Run("report", At("later"), "--against", At("out")).Code.ShouldBe(ExitCode.Done);
        File.ReadAllText(At("later/changes.md")).ShouldContain($"The two runs differ in {says}");
    }

    [Fact]
    public void Report_AgainstAnother_ToBePrinted_IsRefused()
    {
        CommandResult result = CommandLine.Run("report", At("out"), "--against", At("out"), "--pdf");
        result.Code.ShouldBe(ExitCode.CouldNotRun);
        result.Error.ShouldContain("--against");
        File.Exists(At("out/changes.md")).ShouldBeFalse();
    }

    [Fact]
    public void Report_WhereOneWasPrinted_SaysThatItIsGone()
    {
        _corpus.Write("out/report.pdf", "printed");
        CommandResult result = CommandLine.Run("report", At("out"));
        (result.Code, File.Exists(At("out/report.pdf"))).ShouldBe((ExitCode.Done, false));
        result.Output.ShouldContain("report.pdf");
    }

    [Fact]
    public void Assess_ToBePrintedWithoutABrowser_SaysSo_AndKeepsTheRest()
    {
        CommandResult result = WithBrowser(At("nowhere"), () => Assess("paper", "--pdf"));
        result.Code.ShouldBe(ExitCode.CouldNotRun);
        result.Error.ShouldContain("GR0862");
        File.Exists(At("paper/report.html")).ShouldBeTrue();
    }

    [Fact]
    public void Report_PrintedByABrowserThatFails_SaysSo()
    {
        CommandResult result = WithBrowser(_corpus.Write("browser", "no program"), () => CommandLine.Run("report", At("out"), "--pdf"));
        result.Code.ShouldBe(ExitCode.CouldNotRun);
        result.Error.ShouldContain("GR0863");
    }

    private static CommandResult WithBrowser(string path, Func<CommandResult> run)
    {
        string? before = Environment.GetEnvironmentVariable("CHROME_PATH");
        Environment.SetEnvironmentVariable("CHROME_PATH", path);
        try
        {
            return run();
        }
        finally
        {
            Environment.SetEnvironmentVariable("CHROME_PATH", before);
        }
    }

    private CommandResult Assess(string folder, params string[] more) => CommandLine.Run(["assess", _assessment, "--out", At(folder), "--ledger", At("ledger.jsonl"), .. more]);

    private string At(string name) => Path.Combine(_corpus.Path, name);
}
