using System.Globalization;
using CsCheck;
using GlamRules.Assessments.Sealing;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Sealing;

public sealed class LedgerFileTests : IDisposable
{
    private readonly SealedCorpus _corpus = new();

    [Fact]
    public void Append_TheSameResultsAgain_ChangesNoByte()
    {
        Ledger first = _corpus.Look(1);
        byte[] written = File.ReadAllBytes(_corpus.LedgerPath);
        Ledger second = _corpus.Look(2);
        File.ReadAllBytes(_corpus.LedgerPath).ShouldBe(written);
        (second.Count, second.Head).ShouldBe((1, first.Head));
        _corpus.Look(3, "other").Count.ShouldBe(2);
        _corpus.Look(4).Count.ShouldBe(3);
    }

    [Fact]
    public void Append_AfterRunsOfAnotherAssessment_LooksAtItsOwnLastOne()
    {
        _corpus.Look(1);
        LedgerFile.Append(_corpus.LedgerPath, _corpus.Note("more") with { Assessment = "other.assessment.json" }, TimeProvider.System);
        _corpus.Look(2).Count.ShouldBe(2);
    }

    [Fact]
    public void Append_BeforeTheTimeOfItsSeal_BearsThatTime()
    {
        DateTimeOffset sealedAt = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
        LedgerFile.Append(_corpus.LedgerPath, _corpus.Note("x"), new SealedCorpus.StandingClock(1), sealedAt)!.Entries.Single().At.ShouldBe(sealedAt);
    }

    [Fact]
    public void Read_WhatWasAppended_IsTheSame()
    {
        _corpus.Look(1);
        Ledger written = _corpus.Look(2, "other");
        Ledger read = LedgerFile.Read(_corpus.LedgerPath, new DiagnosticBag());
        read.Broken.ShouldBeNull();
        read.Head.ShouldBe(written.Head);
        read.Entries.Select(e => (e.At.Day, e.Note.Digest, e.Note.Protocol.Hash)).ShouldBe(written.Entries.Select(e => (e.At.Day, e.Note.Digest, e.Note.Protocol.Hash)));
    }

    [Fact]
    public void Read_AByteChangedAnywhere_IsABrokenChainOrAnotherHead()
    {
        _corpus.Look(1);
        _corpus.Look(2, "b");
        string head = _corpus.Look(3, "c").Head;
        byte[] whole = File.ReadAllBytes(_corpus.LedgerPath);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[1, 255]).Sample((at, flip) =>
        {
            byte[] changed = [.. whole];
            changed[at] ^= (byte)flip;
            File.WriteAllBytes(_corpus.LedgerPath, changed);
            Ledger read = LedgerFile.Read(_corpus.LedgerPath, new DiagnosticBag());
            return read.Broken is not null || read.Head != head;
        }, iter: 300, threads: 1);
    }

    [Fact]
    public void Read_ALineTakenOut_IsABrokenChainAndSaysWhere()
    {
        _corpus.Look(1);
        _corpus.Look(2, "b");
        _corpus.Look(3, "c");
        string[] lines = File.ReadAllLines(_corpus.LedgerPath);
        File.WriteAllText(_corpus.LedgerPath, $"{lines[0]}\n{lines[2]}\n");
        DiagnosticBag diagnostics = new();
        LedgerFile.Read(_corpus.LedgerPath, diagnostics).Count.ShouldBe(2);
        diagnostics.ToImmutable().Single().ShouldSatisfyAllConditions(d => d.Kind.ShouldBe(SealProblems.BrokenLedger), d => d.Message.ShouldBe("line 2 does not follow the line before"));
    }

    [Fact]
    public void Append_ToALedgerCutInALine_KeepsWhatIsThereAndSaysSo()
    {
        _corpus.Look(1);
        File.WriteAllText(_corpus.LedgerPath, File.ReadAllText(_corpus.LedgerPath) + "{\"half");
        _corpus.Look(2, "b");
        Ledger read = LedgerFile.Read(_corpus.LedgerPath, new DiagnosticBag());
        read.Broken.ShouldBe("line 2 is no entry, or only part of one");
        read.Count.ShouldBe(2);
    }

    [Fact]
    public void Append_ByManyAtOnce_LosesNoneAndKeepsTheChain()
    {
        LedgerNote note = _corpus.Note("");
        Parallel.For(0, 24, i => LedgerFile.Append(_corpus.LedgerPath, note with { Digest = i.ToString(CultureInfo.InvariantCulture) }, TimeProvider.System).ShouldNotBeNull());
        Ledger read = LedgerFile.Read(_corpus.LedgerPath, new DiagnosticBag());
        read.Broken.ShouldBeNull();
        read.Entries.Select(e => e.Note.Digest).Distinct().Count().ShouldBe(24);
    }

    [Fact]
    public void CanAppend_WhereThereIsNoFolder_IsAWarningAndAppendNothing()
    {
        string nowhere = Path.Combine(_corpus.Files.Path, "nowhere", "x.ledger.jsonl");
        DiagnosticBag diagnostics = new();
        LedgerFile.CanAppend(nowhere, diagnostics).ShouldBeFalse();
        diagnostics.ToImmutable().Single().Kind.ShouldBe(SealProblems.LedgerNotWritable);
        LedgerFile.Append(nowhere, _corpus.Note("x"), TimeProvider.System).ShouldBeNull();
    }

    [Fact]
    public void CanAppend_WhereThereIsNoLedgerYet_LeavesNothingBehind()
    {
        LedgerFile.CanAppend(_corpus.LedgerPath, new DiagnosticBag()).ShouldBeTrue();
        Directory.EnumerateFiles(_corpus.Files.Path, "*ledger*").ShouldBeEmpty();
    }

    [Fact]
    public void Looks_WithoutAScore_AreEntriesAndNoLooks()
    {
        Ledger ledger = LedgerFile.Append(_corpus.LedgerPath, _corpus.Note("a") with { Verb = "audit", Scored = false, Protocol = ProtocolWriter.Write(_corpus.Read().Corpus) }, TimeProvider.System)!;
        ledger.Count.ShouldBe(1);
        ledger.LooksAt(_corpus.Protocol().Test).ShouldBeEmpty();
        _corpus.Seal(2).Looks.ShouldBe(0);
    }

    public void Dispose() => _corpus.Dispose();
}
