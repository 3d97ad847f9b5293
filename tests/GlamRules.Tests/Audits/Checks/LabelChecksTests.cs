using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Checks;

public class LabelChecksTests
{
    [Fact]
    public void LabelSpellings_OfTwoLabels_AreFound() =>
        AuditedText.OfTitles([("train", "One", "Fiction"), ("train", "Two", "fiction"), ("train", "Three", "Fiction")]).The("label-spelt-in-two-ways").Examples
            .ShouldBe([new AuditExample("", "Fiction", "2 times; “fiction” 1 times")]);

    [Fact]
    public void LabelSpellings_OfLabelsThatAreDefined_AreMeant() =>
        AuditedText.OfTitles([("train", "One", "Print"), ("train", "Two", "Prints")], """, "labels": { "Print": "One sheet.", "Prints": "A series." } """).ShouldLack("label-spelt-in-two-ways");

    [Fact]
    public void OneSidedSlices_AreFoundWithTheirLabel()
    {
        AuditFinding finding = OfLanguages(("English", 40, 40), ("Danish", 30, 0), ("Dutch", 3, 0)).The("one-sided-slice");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Count.ShouldBe(1);
        finding.Examples.ShouldBe([new AuditExample("", "language Danish", "30 records, 100% “a”")]);
    }

    [Fact]
    public void OneSidedSlices_OfACorpusOfOneLabel_IsOneFinding()
    {
        ImmutableArray<AuditFinding> findings = OfLanguages(("English", 97, 3), ("Danish", 30, 0));
        findings.The("one-label-nearly-all").Count.ShouldBe(127);
        findings.ShouldLack("one-sided-slice");
    }

    [Fact]
    public void TooFewRecords_ByTheUsualMargin_TellsHowManyItTakes()
    {
        // 97 test records for a margin of ten points, one in ten discordant, 95 % confidence: STATISTICS' own table.
        ImmutableArray<AuditFinding> few = AuditedText.OfTitles(Enumerable.Range(0, 96).Select(i => ("test", $"Title number {i}", i % 2 == 0 ? "a" : "b")));
        few.The("too-few-records").Message.ShouldContain("takes about 97");
        few.The("labels-too-few-to-judge").Count.ShouldBe(2);
        ImmutableArray<AuditFinding> enough = AuditedText.OfTitles(Enumerable.Range(0, 97).Select(i => ("test", $"Title number {i}", i < 5 ? "a" : "b")));
        enough.ShouldLack("too-few-records");
        enough.The("labels-too-few-to-judge").Severity.ShouldBe(Severity.Warning);
    }

    private static ImmutableArray<AuditFinding> OfLanguages(params (string Language, int A, int B)[] languages) => AuditedText.Of(
        "id,title,language,genre\n" + AuditedText.Rows(languages.SelectMany(l => Enumerable.Range(0, l.A + l.B).Select(i => new[] { $"{l.Language} {i}", $"Title of {l.Language} {i}", l.Language, i < l.A ? "a" : "b" }))),
        "", "\"slices\": [\"language\"],");
}
