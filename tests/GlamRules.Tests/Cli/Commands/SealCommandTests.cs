using System.Text.Json;
using System.Text.RegularExpressions;
using GlamRules.Cli;
using GlamRules.Tests.Assessments.Sealing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public sealed partial class SealCommandTests : IDisposable
{
    private readonly SealedCorpus _corpus = new();

    [Fact]
    public void Seal_ThenAssess_IsConfirmatoryInEveryOutput()
    {
        CommandResult sealed_ = CommandLine.Run("seal", _corpus.Path);
        sealed_.ShouldSatisfyAllConditions(r => r.Code.ShouldBe(ExitCode.Done), r => r.Error.ShouldBeEmpty());
        Approve(sealed_.Output, "seal");

        CommandResult run = Assess("out");
        run.Output.ShouldNotContain("EXPLORATORY");
        run.Output.ShouldContain("Confirmatory: ");
        using JsonDocument results = JsonDocument.Parse(File.ReadAllText(Out("out/results.json")));
        JsonElement assessment = results.RootElement.GetProperty("assessment");
        (assessment.GetProperty("sealed").GetBoolean(), assessment.GetProperty("exploratory").GetBoolean()).ShouldBe((true, false));
        results.RootElement.GetProperty("ledger").GetProperty("count").GetInt32().ShouldBe(1);
        foreach (string report in new[] { "report.html", "report.md" })
        {
            string text = File.ReadAllText(Out("out/" + report));
            text.ShouldNotContain("EXPLORATORY");
            text.ShouldContain("agreed by A. Curator (2025-12-15)");
        }
    }

    [Fact]
    public void Seal_OfWhatIsSealedAlready_KeepsTheEarlierTime()
    {
        CommandLine.Run("seal", _corpus.Path).Code.ShouldBe(ExitCode.Done);
        byte[] first = File.ReadAllBytes(_corpus.SealPath);
        Assess("out");
        CommandLine.Run("seal", _corpus.Path).Output.ShouldStartWith("Sealed already: ");
        File.ReadAllBytes(_corpus.SealPath).ShouldBe(first);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Assess_OfWhatWasChangedSince_SaysExactlyWhat(string language)
    {
        CommandLine.Run("seal", _corpus.Path).Code.ShouldBe(ExitCode.Done);
        _corpus.ChangeRule();
        _corpus.ChangeMargin();
        using MachineCulture machine = new(language == "en" ? "de-DE" : "en-US");
        string output = Assess("out", "--lang", language).Output;
        Approve(output[..output.IndexOf("Genre\n", StringComparison.Ordinal)], $"assess-after-a-change.{language}");
    }

    [Fact]
    public void Seal_AfterALook_WarnsAndRunsStayExploratory()
    {
        Assess("out");
        _corpus.ChangeRule();
        CommandResult sealed_ = CommandLine.Run("seal", _corpus.Path);
        sealed_.Code.ShouldBe(ExitCode.Done);
        sealed_.Error.ShouldContain("warning GR0365: the test records have been scored once before, under other terms: the rule set “rules” changed");
        Approve(sealed_.Output, "seal-after-a-look");
        Assess("out").Output.ShouldStartWith("\nEXPLORATORY After a look at the test split the rule set “rules” changed");
    }

    [Fact]
    public void Seal_FormatJson_IsJsonAlone()
    {
        using JsonDocument json = JsonDocument.Parse(CommandLine.Run("seal", _corpus.Path, "--format", "json").Output);
        json.RootElement.GetProperty("looksBefore").GetInt32().ShouldBe(0);
        json.RootElement.GetProperty("sha256").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public void Assess_OnDev_IsNoLook()
    {
        Assess("out", "--split", "dev");
        File.Exists(_corpus.LedgerPath).ShouldBeFalse();
        // Other divisions make dev of what is test in this one.
        Assess("out", "--split", "dev", "--repeat", "1");
        File.Exists(_corpus.LedgerPath).ShouldBeFalse("seed 1 is the division itself");
        Assess("out", "--split", "dev", "--repeat", "2");
        File.ReadAllLines(_corpus.LedgerPath).Length.ShouldBe(1);
    }

    [Fact]
    public void Assess_WhereNoLookCanBeRecorded_IsExploratoryAndSaysSo()
    {
        CommandLine.Run("seal", _corpus.Path).Code.ShouldBe(ExitCode.Done);
        CommandResult result = CommandLine.Run("assess", _corpus.Path, "--out", Out("out"), "--ledger", Out("nowhere/x.jsonl"));
        result.Code.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain("warning GR0364");
        result.Output.ShouldStartWith("\nEXPLORATORY This look at the test records could not be recorded.");
    }

    public void Dispose() => _corpus.Dispose();

    private string Out(string name) => Path.Combine(_corpus.Files.Path, name);

    private CommandResult Assess(string folder, params string[] more)
    {
        CommandResult result = CommandLine.Run(["assess", _corpus.Path, "--out", Out(folder), .. more]);
        result.Code.ShouldBe(ExitCode.Done, result.Error);
        return result with { Output = string.Join('\n', result.Output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())) };
    }

    private void Approve(string text, string name) =>
        Hash().Replace(Time().Replace(text, "2026-01-20 12:00 UTC"), "SHA-256 HASH").ShouldBeApproved($"Commands/SealCommandTests.{name}", _corpus.Files.Path);

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d UTC")]
    private static partial Regex Time();

    [GeneratedRegex("SHA-256 [0-9a-f]{16,}")]
    private static partial Regex Hash();
}
