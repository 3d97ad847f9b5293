using GlamRules.Assessments.Sealing;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Sealing;

public sealed class StandingTests : IDisposable
{
    private readonly SealedCorpus _corpus = new();

    [Fact]
    public void Run_WithoutASeal_IsExploratory() =>
        _corpus.Stand().Reasons.ShouldBe(["The criteria were not sealed before the test records were scored."]);

    [Fact]
    public void Run_SealedBeforeAnyLook_IsConfirmatoryAndSoIsItsRepetition()
    {
        _corpus.Seal(1);
        _corpus.Stand().ShouldSatisfyAllConditions(s => s.IsSealed.ShouldBeTrue(), s => s.Reasons.ShouldBeEmpty());
        _corpus.Look(2);
        _corpus.Stand().Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Run_WithACriterionAndARuleChangedAfterTheSeal_IsExploratoryAndSaysWhat()
    {
        _corpus.Seal(1);
        _corpus.ChangeRule();
        _corpus.ChangeMargin();
        Standing standing = _corpus.Stand();
        standing.IsSealed.ShouldBeFalse();
        standing.Reasons.ShouldBe(["What ran is not what was sealed: the criteria and the rule set “rules” changed."]);
        standing.Differences.ShouldContain(d => d.What == "margin" && d.Before == "0.05" && d.After == "0.03");
        standing.Differences.ShouldContain(d => d.What == "genre.rules.json" && d.Extent == "1 line added, 1 removed");
    }

    [Fact]
    public void Run_SealedAfterALookWithOtherRules_StaysExploratory()
    {
        _corpus.Look(1);
        _corpus.ChangeRule();
        _corpus.Seal(2).Looks.ShouldBe(1);
        _corpus.Stand().Reasons.Single().ShouldBe("After a look at the test split the rule set “rules” changed, and only then were the criteria sealed (the test records had been scored once).");
    }

    [Fact]
    public void Run_SealedAfterALookWithTheSameRules_StaysExploratory()
    {
        _corpus.Look(1);
        _corpus.Look(2, "other");
        _corpus.Seal(3);
        _corpus.Stand().Reasons.ShouldBe(["The test records had been scored twice before the criteria were sealed."]);
    }

    [Fact]
    public void Run_SealedAfterALookAtAnotherDivision_IsExploratoryAsLongAsRecordsAreShared()
    {
        _corpus.Look(1);
        _corpus.Files.Write("datapackage.json", TinyCorpus.Package.Replace("\"seed\": 1", "\"seed\": 2", StringComparison.Ordinal));
        _corpus.Seal(2);
        _corpus.Stand().Reasons.Single().ShouldStartWith("After a look at the test split the corpus changed");
    }

    [Fact]
    public void Run_OnTestRecordsThatNobodyScored_IsConfirmatory()
    {
        _corpus.Look(1);
        string rows = File.ReadAllText(Path.Combine(_corpus.Files.Path, "titles.csv"));
        _corpus.Files.Write("titles.csv", rows.Replace("\nt", "\nn", StringComparison.Ordinal));
        _corpus.Seal(2).Looks.ShouldBe(0);
        _corpus.Stand().Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Run_WithALedgerThatLostItsLooks_IsExploratory()
    {
        _corpus.Look(1);
        _corpus.Seal(2);
        File.Delete(_corpus.LedgerPath);
        _corpus.Stand().Reasons.ShouldContain("The ledger no longer holds the looks that it held when the criteria were sealed.");
    }

    [Fact]
    public void Run_WithALedgerBroughtBackAfterTheSeal_IsExploratory()
    {
        _corpus.Look(1);
        byte[] hidden = File.ReadAllBytes(_corpus.LedgerPath);
        File.Delete(_corpus.LedgerPath);
        _corpus.Seal(2).Looks.ShouldBe(0);
        File.WriteAllBytes(_corpus.LedgerPath, hidden);
        _corpus.Stand().Reasons.ShouldBe(["The ledger holds a look at the test records from before the seal, which the seal does not know."]);
    }

    [Fact]
    public void Run_WithABrokenLedger_IsExploratory()
    {
        _corpus.Seal(1);
        File.WriteAllText(_corpus.LedgerPath, "{}\n");
        _corpus.Stand().Reasons.ShouldBe(["The ledger of looks at the test records is broken: line 1 is no entry, or only part of one."]);
    }

    [Theory]
    [InlineData("2026-01-01T12:00:00Z", "2025-01-01T12:00:00Z")]
    [InlineData("\"before\": 0", "\"before\": 1")]
    [InlineData("\"margin\": 0.05", "\"margin\": 0.06")]
    public void Run_WithASealChangedByHand_IsExploratory(string from, string to)
    {
        _corpus.Seal(1);
        string text = File.ReadAllText(_corpus.SealPath);
        text.ShouldContain(from);
        File.WriteAllText(_corpus.SealPath, text.Replace(from, to, StringComparison.Ordinal));
        DiagnosticBag diagnostics = new();
        SealFile.Read(_corpus.SealPath, diagnostics).ShouldBeNull();
        diagnostics.ToImmutable().Single().Kind.ShouldBe(SealProblems.BrokenSeal);
        _corpus.Stand().Reasons.ShouldContain("The seal is not as it was made.");
    }

    [Fact]
    public void Seal_WrittenAndRead_IsTheSame()
    {
        _corpus.Look(1);
        Seal written = _corpus.Seal(2);
        Seal read = SealFile.Read(_corpus.SealPath, new DiagnosticBag())!;
        (read.Hash, read.At, read.Looks, read.LedgerCount, read.LedgerHead, read.Protocol).ShouldBe((written.Hash, written.At, written.Looks, written.LedgerCount, written.LedgerHead, written.Protocol));
        read.Lines.ShouldBe(written.Lines);
        read.Changed.ShouldBeEmpty();
    }

    public void Dispose() => _corpus.Dispose();
}
