using GlamRules.Assessments.Sealing;
using GlamRules.Cli;
using GlamRules.Diagnostics;
using GlamRules.Tests.Assessments;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Cli.Commands;

public sealed class AuditCommandTests : IDisposable
{
    private readonly TinyCorpus _corpus = new();

    [Fact]
    public void Audit_OfACorpus_SaysWhatIsFoundAndWhatToDo()
    {
        CommandResult result = CommandLine.Run("audit", _corpus.Path);
        result.Error.ShouldBeEmpty();
        result.Code.ShouldBe(ExitCode.Done);
        result.Output.Split('\n').ShouldAllBe(l => l.Length <= 80);
        CommandLine.RunInGerman("audit", _corpus.Path).ShouldBe(result);
        result.Output.ShouldBeApproved("Commands/audit", _corpus.Path);
    }

    [Fact]
    public void Audit_AsJson_HoldsTheSameFindings()
    {
        CommandResult result = CommandLine.RunInGerman("audit", _corpus.Path, "--format", "json");
        result.Output.ShouldBeApproved("Commands/audit-json", _corpus.Path);
    }

    [Fact]
    public void Audit_OfAnAssessment_ScoresAgain()
    {
        string repeated = string.Concat(Enumerable.Range(0, 12).Select(i => $"x{i},\"Ada the 0th. A novel\",Fiction,1899\n"));
        _corpus.Write("titles.csv", File.ReadAllText(Path.Combine(_corpus.Path, "titles.csv")) + repeated);
        CommandResult result = CommandLine.Run("audit", _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }]"));
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("Macro-F1 on all");
        result.Output.ShouldContain("each text once");
    }

    [Fact]
    public void Audit_OfACorpus_IsEnteredOnceAndNoLook()
    {
        CommandLine.Run("audit", _corpus.Path);
        CommandLine.Run("audit", _corpus.Path);
        LedgerEntry entry = Ledger("genre").ShouldHaveSingleItem();
        entry.Note.Verb.ShouldBe("audit");
        entry.Note.Scored.ShouldBeFalse();
    }

    [Fact]
    public void Audit_OfAnAssessment_IsALook()
    {
        CommandLine.Run("audit", _corpus.Assessment("\"predictors\": [{ \"name\": \"rules\", \"rules\": \"rules\" }]")).Code.ShouldBe(ExitCode.Done);
        LedgerEntry entry = Ledger("genre").ShouldHaveSingleItem();
        entry.Note.Verb.ShouldBe("audit");
        entry.Note.Scored.ShouldBeTrue();
    }

    [Fact]
    public void Audit_WhereNothingCanBeRecorded_SaysSo()
    {
        CommandResult result = CommandLine.Run("audit", _corpus.Path, "--ledger", Path.Combine(_corpus.Path, "nowhere", "looks.jsonl"));
        result.Code.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain("GR0364");
    }

    [Fact]
    public void Audit_OfNothing_CouldNotRun() => CommandLine.Run("audit", Path.Combine(_corpus.Path, "nowhere")).Code.ShouldBe(ExitCode.CouldNotRun);

    private IEnumerable<LedgerEntry> Ledger(string task) => LedgerFile.Read(LedgerFile.PathFor(_corpus.Path, task), new DiagnosticBag()).Entries;

    public void Dispose() => _corpus.Dispose();
}
