using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Checks;

public class AnnotatorChecksTests
{
    private const string Majority = """ "tasks": { "genre": { "task": "label", "text": ["title"], "gold": { "field": "genre", "from": "majority", "ties": "drop" }, "drop": ["can't tell"], "labels": ["a", "b"] } } """;

    [Fact]
    public void Annotators_WhoNeverDisagree_AreDoubted()
    {
        ImmutableArray<AuditFinding> findings = Of(Enumerable.Range(0, 40).Select(i => (i, "ann", i % 2 == 0 ? "a" : "b")).Concat(Enumerable.Range(0, 40).Select(i => (i, "bob", i % 2 == 0 ? "a" : "b"))));
        AuditFinding finding = findings.The("annotators-never-disagree");
        finding.Count.ShouldBe(40);
        finding.Severity.ShouldBe(Severity.Warning);
        findings.The("rows-of-one-record").Message.ShouldContain("80 rows speak of 40 records");
        findings.ShouldLack("annotators-disagree");
    }

    [Fact]
    public void Annotators_OfFewRecords_AreNotDoubted() =>
        Of(Enumerable.Range(0, 20).SelectMany(i => new[] { (i, "ann", "a"), (i, "bob", "a") })).ShouldLack("annotators-never-disagree");

    // The same person twice is one voice.
    [Fact]
    public void Annotators_WhoSpeakTwice_AreOneVoice() =>
        Of(Enumerable.Range(0, 40).SelectMany(i => new[] { (i, "ann", "a"), (i, "ann", "a") })).ShouldLack("annotators-never-disagree");

    [Fact]
    public void Annotators_WhoDisagree_AreCountedWithTheirTies()
    {
        ImmutableArray<AuditFinding> findings = Of(
        [
            (0, "ann", "a"), (0, "bob", "a"), (0, "cat", "b"),
            (1, "ann", "a"), (1, "bob", "b"),
            (2, "ann", "a"), (2, "bob", "a"),
            (3, "ann", "a"), (3, "bob", "can't tell"),
        ]);
        AuditFinding finding = findings.The("annotators-disagree");
        // Of the pairs of voices on records 0 to 2, two of five agree.
        finding.Message.ShouldContain("On 2 of 3 records with several annotators (67%) they disagree; any two of them agree in 40% of cases");
        finding.Records.ShouldBe(["r0", "r1"]);
        finding.Examples[0].Note.ShouldBe("2 × a, 1 × b");
        findings.The("annotators-tied").Records.ShouldBe(["r1"]);
        findings.The("annotators-tied").Message.ShouldContain("left out of the task");
    }

    [Fact]
    public void Annotator_OfOneLabelOnly_IsFound()
    {
        AuditFinding finding = Of(Enumerable.Range(0, 100).Select(i => (i, i < 30 ? "ann" : "bob", i < 30 || i % 2 == 0 ? "a" : "b"))).The("annotator-of-one-label");
        finding.Message.ShouldContain("ann said “a” 30 times");
        finding.Count.ShouldBe(1);
    }

    private static ImmutableArray<AuditFinding> Of(IEnumerable<(int Record, string Who, string Label)> rows) => AuditedText.Of(
        "id,title,who,genre\n" + AuditedText.Rows(rows.Select(r => new[] { $"r{r.Record}", $"Title number {r.Record}", r.Who, r.Label })), "", "\"annotator\": \"who\",", Majority);
}
