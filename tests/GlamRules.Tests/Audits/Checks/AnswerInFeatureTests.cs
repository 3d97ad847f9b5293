using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Checks;

public class AnswerInFeatureTests
{
    private const string Tasks = """ "tasks": { "genre": { "task": "label", "text": ["title"], "features": ["shelf"], "gold": "genre" } } """;

    [Fact]
    public void Feature_MadeFromTheAnswer_IsAWarning()
    {
        AuditFinding finding = Of(i => i % 3 == 0 ? "Z" : "K").The("answer-in-feature");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldContain("'shelf'");
        finding.Message.ShouldContain("right on 100%");
    }

    [Fact]
    public void Feature_ThatOnlyHelps_SaysNothing() => Of(i => i % 3 == 0 || i % 7 == 0 ? "Z" : "K").ShouldLack("answer-in-feature");

    [Fact]
    public void Feature_ThatIsOneToEachRecord_SaysNothing() => Of(i => $"shelf {i}").ShouldLack("answer-in-feature");

    private static ImmutableArray<AuditFinding> Of(Func<int, string> shelf) => AuditedText.Of(
        "id,split,title,shelf,genre\n" + AuditedText.Rows(Enumerable.Range(0, 400).Select(i => new[] { $"r{i}", i < 200 ? "train" : i < 300 ? "dev" : "test", $"Title {i}", shelf(i), i % 3 == 0 ? "a" : "b" })),
        "", "\"split\": { \"column\": \"split\" },", Tasks);
}
