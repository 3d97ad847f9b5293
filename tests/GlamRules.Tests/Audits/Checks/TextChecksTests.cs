using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Checks;

public class TextChecksTests
{
    [Fact]
    public void TextsAcrossSplits_TheSameAndNearlyTheSame_AreCountedApart()
    {
        ImmutableArray<AuditFinding> findings = AuditedText.OfTitles(
        [
            ("train", "The history of the parish of Saint Mary, volume 1", "a"), ("train", "Poems", "b"), ("dev", "Tales of the sea and shore", "b"), ("train", "", "a"),
            ("test", "The history of the parish of Saint Mary, volume 2", "a"), ("test", "POEMS.", "b"), ("test", "Tales of the Sea & Shore", "b"), ("test", "Tales, of the sea and shore!", "b"), ("test", "", "a"),
        ]);
        AuditFinding finding = findings.The("text-in-two-splits");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Count.ShouldBe(3);
        finding.Message.ShouldContain("3 of 5 test records (60%)");
        finding.Message.ShouldContain("2 the same, 1 nearly");
        finding.Records.ShouldBe(["r4", "r5", "r7"]);
        finding.Examples[0].ShouldBe(new AuditExample("r4", "The history of the parish of Saint Mary, volume 2", "nearly “The history of the parish of Saint Mary, volume 1”"));
        finding.Rescoring.ShouldBeNull();
    }

    [Fact]
    public void TextsAcrossSplits_NoneShared_SaysNothing() =>
        AuditedText.OfTitles([("train", "Poems", "a"), ("test", "Tales", "b"), ("test", "Tales", "b")]).ShouldLack("text-in-two-splits");

    [Fact]
    public void RepeatedTexts_OfSeveralRecords_TellTheCommonest()
    {
        AuditFinding finding = AuditedText.OfTitles([("train", "Poems", "a"), ("train", "poems", "a"), ("train", "Tales", "b"), ("test", "Tales", "b"), ("test", "Tales.", "b"), ("test", "", "b"), ("test", "", "b")]).The("repeated-texts");
        finding.Count.ShouldBe(3);
        finding.Message.ShouldBe("3 of 7 records (43%) repeat a text that stands before them; there are 2 texts that differ.");
        finding.Examples.ShouldBe([new AuditExample("r2", "Tales", "in 3 records"), new AuditExample("r0", "Poems", "in 2 records")]);
    }

    [Fact]
    public void ContradictoryGold_OnOneText_CountsWhatNobodyCanGetRight()
    {
        AuditFinding finding = AuditedText.OfTitles([("train", "Poems", "a"), ("train", "Poems", "b"), ("dev", "poems", "b"), ("test", "Tales", "a"), ("test", "Tales", "")]).The("gold-contradicts-itself");
        finding.Count.ShouldBe(1);
        finding.Message.ShouldContain("wrong on at least 1 of 4 labelled records (25%)");
        finding.Examples.ShouldBe([new AuditExample("r0", "Poems", "a; but record r1 b")]);
    }

    [Fact]
    public void ContradictoryGold_OnTextsThatAMarkTellsApart_SaysNothing() =>
        AuditedText.OfTitles([("train", "1850", "exact"), ("train", "1850?", "uncertain")]).ShouldLack("gold-contradicts-itself");

    [Fact]
    public void EmptyTexts_AreCounted() =>
        AuditedText.OfTitles([("train", " ", "a"), ("train", "Poems", "a"), ("train", "?", "a")]).The("empty-text").Records.ShouldBe(["r0"]);

    [Fact]
    public void PlaceholderTexts_ThatSaySo_AreFound()
    {
        AuditFinding finding = AuditedText.OfTitles([("train", "[title not known]", "a"), ("train", "Untitled", "b"), ("train", "Poems", "b"), ("train", "Tales", "a")]).The("placeholder-text");
        finding.Records.ShouldBe(["r0", "r1"]);
    }

    [Fact]
    public void PlaceholderTexts_ThatAllHaveOneGold_AreContent() =>
        AuditedText.OfTitles([("train", "unknown", "none"), ("train", "[no date]", "none"), ("train", "1850", "exact"), ("train", "1851", "exact")]).ShouldLack("placeholder-text");

    [Fact]
    public void PlaceholderTexts_ThatComeAgainWithMixedGold_AreFoundWhateverTheySay()
    {
        IEnumerable<(string, string, string)> rows =
        [
            .. Enumerable.Range(0, 40).Select(i => ("train", "Blad", i % 2 == 0 ? "a" : "b")),
            .. Enumerable.Range(0, 40).Select(i => ("train", "Poems", "a")),
            .. Enumerable.Range(0, 40).Select(i => ("train", $"Tales, {i}", "b")),
        ];
        AuditFinding finding = AuditedText.OfTitles(rows).The("placeholder-text");
        finding.Count.ShouldBe(40);
        finding.Examples.Single().Text.ShouldBe("Blad");
    }

    [Fact]
    public void EncodingDamage_InATitle_IsShown() =>
        AuditedText.OfTitles([("train", "Les MisÃ©rables", "a"), ("train", "Poems", "b")]).The("encoding-damage").Examples.ShouldBe([new AuditExample("r0", "Les MisÃ©rables", "“Ã©” is probably “é”")]);

    [Fact]
    public void StyledLetters_InATitle_AreFound() =>
        AuditedText.OfTitles([("train", "een \U0001D63C\U0001D66F woord", "a"), ("train", "Poems \U0001F600", "b")]).The("styled-letters").Records.ShouldBe(["r0"]);

    [Fact]
    public void OtherScript_OfOneTextAmongMany_IsFound()
    {
        (string, string, string)[] latin = [.. Enumerable.Range(0, 30).Select(i => ("train", $"Poems of Žižka {i}", "a"))];
        AuditFinding finding = AuditedText.OfTitles([.. latin, ("train", "Европейская Россія", "a"), ("train", "1850", "a")]).The("other-script");
        finding.Records.ShouldBe(["r30"]);
        finding.Message.ShouldContain("Cyrillic (1)");
        AuditedText.OfTitles([.. latin.Take(3), ("train", "Европейская Россія", "a")]).ShouldLack("other-script");
    }

    [Fact]
    public void LabelNameInText_OnMostOfItsRecordsAndNoOther_IsALeak()
    {
        IEnumerable<(string, string, string)> leak = Enumerable.Range(0, 60).Select(i => ("train", i % 2 == 0 ? $"Ada {i} [genre: FICTION]" : $"Notes {i}", i % 2 == 0 ? "Fiction" : "Science"));
        AuditFinding finding = AuditedText.OfTitles(leak).The("label-named-in-field");
        finding.Count.ShouldBe(30);
        finding.Severity.ShouldBe(Severity.Warning);
        AuditedText.OfTitles(Enumerable.Range(0, 60).Select(i => ("train", $"On fiction, {i}", i % 2 == 0 ? "Fiction" : "Science"))).ShouldLack("label-named-in-field");
    }
}
