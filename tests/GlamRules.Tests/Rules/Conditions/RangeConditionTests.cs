using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class RangeConditionTests
{
    [Theory]
    [InlineData("""{ "range": { "from": 1850, "to": 1900 }, "field": "year" }""", "1850", true)]
    [InlineData("""{ "range": { "from": 1850, "to": 1900 }, "field": "year" }""", "1900", true)]
    [InlineData("""{ "range": { "from": 1850, "to": 1900 }, "field": "year" }""", "1900.5", false)]
    [InlineData("""{ "range": { "from": -5 }, "field": "year" }""", "-4.5", true)]
    [InlineData("""{ "range": { "to": 5 }, "field": "year" }""", "1e1", false)]
    [InlineData("""{ "range": { "from": 1850 }, "field": "year" }""", "ca. 1850", false)]
    [InlineData("""{ "range": { "from": 1850, "as": "year" }, "field": "year" }""", "ca. 1850", true)]
    [InlineData("""{ "range": { "from": 1850, "as": "year" }, "field": "year" }""", "n.d.", false)]
    [InlineData("""{ "range": { "from": 0 }, "field": "year" }""", null, false)]
    [InlineData("""{ "range": { "from": 0 }, "field": "year" }""", "1,5", false)]
    public void Range_OnARecord_Holds(string json, string? year, bool expected) => ConditionText.Holds(json, null, year).ShouldBe(expected);

    [Fact]
    public void Range_OverSeveralValues_NamesTheOneThatMatched() =>
        ConditionText.Places("""{ "range": { "from": 1850, "as": "year" }, "field": "subject" }""", null, null, "1840", "in 1851").ShouldBe([new Match("subject", 1, 0, 7, "in 1851")]);

    [Theory]
    [InlineData("""{ "range": { "from": 2, "to": 1 } }""", "GR0111 the range goes from 2 to 1")]
    [InlineData("""{ "range": {} }""", "GR0111 the range has no bounds")]
    [InlineData("""{ "range": { "from": "1850" } }""", "GR0005 'from' must be a number, not a text in quotes")]
    [InlineData("""{ "range": { "form": 1, "to": 2 } }""", "GR0004 'form' is not known here. Did you mean 'from'?")]
    public void Range_ThatIsNone_IsReportedOnce(string json, string message) => ConditionText.Problems(json).ShouldBe([message]);
}
