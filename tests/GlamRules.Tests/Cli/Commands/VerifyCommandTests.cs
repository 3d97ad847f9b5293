using System.Text.Json;
using CsCheck;
using GlamRules.Cli;
using GlamRules.Tests.Assessments.Sealing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

/// <summary>A finished assessment, verified as it is and after any byte of it changed.</summary>
public sealed class VerifyCommandTests : IClassFixture<VerifyCommandTests.Finished>
{
    private static readonly string[] Beside = ["genre.assessment.json", "genre.seal.json", "genre.ledger.jsonl", "datapackage.json", "titles.csv", "vendor.csv", "rules/ruleset.json", "rules/genre.rules.json"];
    private static readonly string[] Written = ["results.json", "report.html", "report.md", "summary.json", "summary.csv", "card.svg", "predictions.csv", "repeats.json", "models/model.glammodel", "models/model.dev.jsonl", "ro-crate-metadata.json", "exports/croissant.json", "exports/dataset-card.md", "exports/model-card.md"];

    private readonly Finished _finished;

    public VerifyCommandTests(Finished finished) => _finished = finished;

    public static TheoryData<string> Files => [.. Beside, .. Written.Select(f => "out/" + f)];

    [Fact]
    public void Verify_WhatIsAsItWas_HoldsFileByFile()
    {
        CommandResult result = Verify();
        result.ShouldSatisfyAllConditions(r => r.Error.ShouldBeEmpty(), r => r.Code.ShouldBe(ExitCode.Done));
        result.Output.ShouldBeApproved("Commands/VerifyCommandTests.holds", _finished.Folder);
    }

    [Fact]
    public void Verify_OnAMachineOfAnotherCulture_HoldsAsWell() =>
        CommandLine.RunInGerman("verify", Path.Combine(_finished.Folder, "out")).Output.ShouldBeApproved("Commands/VerifyCommandTests.holds", _finished.Folder);

    [Theory]
    [MemberData(nameof(Files))]
    public void Verify_AByteChangedAnywhere_IsFound(string file)
    {
        string path = Path.Combine(_finished.Folder, file);
        byte[] whole = File.ReadAllBytes(path);
        try
        {
            Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[1, 255]).Sample((at, flip) =>
            {
                byte[] changed = [.. whole];
                changed[at] ^= (byte)flip;
                File.WriteAllBytes(path, changed);
                CommandResult result = Verify("--format", "json");
                using JsonDocument json = JsonDocument.Parse(result.Output);
                return result.Code == ExitCode.FoundFailures && json.RootElement.GetProperty("files").EnumerateArray()
                    .Any(f => file.EndsWith(f.GetProperty("file").GetString()!.Split(": ")[^1], StringComparison.Ordinal) && f.GetProperty("state").GetString() == "changed");
            }, iter: 4, threads: 1);
        }
        finally
        {
            File.WriteAllBytes(path, whole);
        }
    }

    [Theory]
    [InlineData("out/report.md", "missing")]
    [InlineData("out/models/model.glammodel", "missing")]
    [InlineData("rules/genre.rules.json", "missing")]
    [InlineData("genre.ledger.jsonl", "missing")]
    [InlineData("genre.seal.json", "missing")]
    public void Verify_AFileTakenAway_IsFound(string file, string state)
    {
        string path = Path.Combine(_finished.Folder, file);
        File.Move(path, path + "~");
        try
        {
            CommandResult result = Verify();
            result.Code.ShouldBe(ExitCode.FoundFailures);
            result.Output.ShouldContain(state);
        }
        finally
        {
            File.Move(path + "~", path);
        }
    }

    [Fact]
    public void Verify_AFileAddedToTheRules_IsFound()
    {
        string added = Path.Combine(_finished.Folder, "rules", "more.txt");
        File.WriteAllText(added, "x\n");
        try
        {
            CommandResult result = Verify();
            result.Code.ShouldBe(ExitCode.FoundFailures);
            result.Output.ShouldContain("  added        rules: more.txt\n");
        }
        finally
        {
            File.Delete(added);
        }
    }

    [Fact]
    public void Verify_TimingsOfAnotherForm_IsFound()
    {
        string path = Path.Combine(_finished.Folder, "out", "timings.json");
        string text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\"predictSeconds\": ", "\"predictSeconds\": -1", StringComparison.Ordinal));
        try
        {
            Verify().Code.ShouldBe(ExitCode.FoundFailures);
        }
        finally
        {
            File.WriteAllText(path, text);
        }
    }

    [Fact]
    public void Verify_ASystemRenamedInTheAssessment_IsFound()
    {
        string path = Path.Combine(_finished.Folder, "genre.assessment.json");
        string text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\"model\"", "\"modal\"", StringComparison.Ordinal));
        try
        {
            Verify().Code.ShouldNotBe(ExitCode.Done);
        }
        finally
        {
            File.WriteAllText(path, text);
        }
    }

    [Fact]
    public void Verify_AFolderThatIsNone_CouldNotRun()
    {
        CommandResult result = CommandLine.Run("verify", Path.Combine(_finished.Folder, "nowhere"));
        result.Code.ShouldBe(ExitCode.CouldNotRun);
        result.Error.ShouldContain("GR0001");
    }

    private CommandResult Verify(params string[] more) => CommandLine.Run(["verify", Path.Combine(_finished.Folder, "out"), .. more]);

    public sealed class Finished : IDisposable
    {
        private readonly SealedCorpus _corpus = new();

        public string Folder => _corpus.Files.Path;

        public Finished()
        {
            _corpus.Files.Write("vendor.csv", "id,answer\n" + string.Concat(Enumerable.Range(0, 90).Select(i => FormattableString.Invariant($"t{i},Fiction\n"))));
            _corpus.Files.Assessment(SealedCorpus.Predictors.Replace("{ \"name\": \"model\"", "{ \"name\": \"vendor\", \"predictions\": \"vendor.csv\" }, { \"name\": \"model\"", StringComparison.Ordinal), SealedCorpus.Criteria);
            CommandLine.Run("seal", _corpus.Path).Code.ShouldBe(ExitCode.Done);
            CommandLine.Run("assess", _corpus.Path, "--out", Path.Combine(Folder, "out"), "--repeat", "2", "--lang", "de-DE").Code.ShouldBe(ExitCode.Done);
        }

        public void Dispose() => _corpus.Dispose();
    }
}
