using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits;

/// <summary>What is known of real collections is found, and nothing that is not so.</summary>
public class CollectionAuditTests
{
    [CollectionFact("bl-books-genre")]
    public void BritishLibrary_ItsAnnotatorsRowsAndLanguages_AreFound()
    {
        ImmutableArray<AuditFinding> findings = AuditedText.OfCollection("bl-books-genre", "genre");
        findings.The("annotators-never-disagree").Count.ShouldBe(877);
        findings.The("rows-of-one-record").Message.ShouldContain("4996 rows speak of 1744 records");
        AuditFinding[] slices = [.. findings.Where(f => f.Id == "one-sided-slice")];
        slices[0].Message.ShouldContain("Swedish (188 records, 100% “Non-fiction”), Danish (177 records, 99% “Non-fiction”)");
        findings.The("dates-contradict").Records.ShouldBe(["014805204"]);
    }

    [CollectionFact("tate")]
    public void Tate_ItsRepeatedMediumsAndDoubtfulDates_AreFound()
    {
        ImmutableArray<AuditFinding> findings = AuditedText.OfCollection("tate", "medium");
        findings.The("repeated-texts").Severity.ShouldBe(Severity.Warning);
        findings.The("text-in-two-splits").Count.ShouldBeGreaterThan(15_000);
        findings.The("dates-contradict").Examples[0].ShouldBe(new AuditExample("58349", "dateText “1935”, startYear “1835”", "1 century apart"));
        findings.The("dates-out-of-order").Records.ShouldContain("23315");
    }

    [CollectionFact("tate")]
    public void TateSubjects_ItsPlaceholders_AreFound() =>
        AuditedText.OfCollection("tate", "subjects").The("placeholder-text").Examples.Select(e => e.Text).ShouldBe(["[title not known]", "Blank", "[blank]"]);

    [CollectionFact("conconcor")]
    public void Conconcor_ItsTiesAndDisagreement_AreFound()
    {
        ImmutableArray<AuditFinding> findings = AuditedText.OfCollection("conconcor", "contentious");
        findings.The("annotators-disagree").Count.ShouldBe(353);
        findings.The("annotators-tied").Count.ShouldBe(33);
        findings.The("styled-letters").Count.ShouldBe(628);
        findings.ShouldLack("annotators-never-disagree");
    }

    [Theory]
    [InlineData("nineteenth-century-titles", "genre")]
    [InlineData("catalogue-dates", "kind")]
    public void Corpora_OfOurOwn_AreSound(string folder, string task) =>
        AuditedText.OfCollection(folder, task).ShouldAllBe(f => f.Severity == Severity.Note);
}
