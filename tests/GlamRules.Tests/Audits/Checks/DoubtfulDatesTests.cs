using System.Collections.Immutable;
using GlamRules.Audits;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Checks;

public class DoubtfulDatesTests
{
    private const string Fields = """{ "name": "id" }, { "name": "title" }, { "name": "genre" }, { "name": "born" }, { "name": "dated" }, { "name": "from" }, { "name": "to" }""";

    [Fact]
    public void Dates_ThatNearlyAllAgree_ShowThoseThatDoNot()
    {
        ImmutableArray<AuditFinding> findings = Of(
            ["1775", "1935", "1835", "1836"], ["1775", "c.1843–5", "1834", "1835"], ["1775", "1820", "1830", "1830"], ["1775", "1824–7", "1827", "1827"], ["1770", "c.1800", "1790", "1800"], ["1775", "date not known", "", ""]);
        AuditFinding finding = findings.The("dates-contradict");
        finding.Records.ShouldBe(["x0", "x2", "x1"]);
        finding.Examples.Select(e => e.Note).ShouldBe(["1 century apart", "one digit differs", "two digits are swapped"]);
        finding.Examples[0].Text.ShouldBe("dated “1935”, from “1835”");
    }

    [Fact]
    public void Dates_OutOfAnOrderThatHoldsElsewhere_AreShown()
    {
        AuditFinding finding = Of(["1860", "1835", "1835", "1835"]).The("dates-out-of-order");
        finding.Records.ShouldBe(["x0"]);
        finding.Examples.Single().Note.ShouldContain("born is 25 years after");
    }

    [Fact]
    public void Dates_OfAWorkBegunYearsBefore_AreSound()
    {
        ImmutableArray<AuditFinding> findings = Of(["1775", "1815", "1815", "1816"]);
        findings.ShouldLack("dates-contradict");
        findings.ShouldLack("dates-out-of-order");
    }

    // A thousand sound rows, and these.
    private static ImmutableArray<AuditFinding> Of(params string[][] rows)
    {
        IEnumerable<string[]> sound = Enumerable.Range(0, 1000).Select(i => new[] { $"r{i}", $"Title number {i}", "a", $"{1700 + (i % 80)}", i % 5 == 0 ? "date not known" : $"c.{1740 + (i % 80)}", i % 5 == 0 ? "" : $"{1740 + (i % 80)}", i % 5 == 0 ? "" : $"{1740 + (i % 80) + (i % 4 == 0 ? 1 : 0)}" });
        return AuditedText.Of("id,title,genre,born,dated,from,to\n" + AuditedText.Rows([.. sound, .. rows.Select((r, i) => (string[])[$"x{i}", $"Other {i}", "b", .. r])]), Fields);
    }
}
