using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class LengthConditionTests
{
    [Theory]
    [InlineData("""{ "length": { "max": 3 } }""", "abc", true)]
    [InlineData("""{ "length": { "max": 3 } }""", "abcd", false)]
    [InlineData("""{ "length": { "min": 4 } }""", "abcd", true)]
    [InlineData("""{ "length": { "min": 2, "max": 2, "of": "words" } }""", "Winter's tale", true)]
    [InlineData("""{ "length": { "min": 1 } }""", null, false)]
    [InlineData("""{ "length": { "max": 0 } }""", null, false)]
    public void Length_OnARecord_Holds(string json, string? title, bool expected) => ConditionText.Holds(json, title).ShouldBe(expected);

    [Fact]
    public void Length_OverSeveralValues_IsThatOfAny() =>
        ConditionText.Holds("""{ "length": { "min": 6 }, "field": "subject" }""", null, null, "Art", "Poetry").ShouldBeTrue();

    [Theory]
    [InlineData("""{ "length": { "min": 3, "max": 2 } }""", "GR0111 the length goes from 3 to 2")]
    [InlineData("""{ "length": {} }""", "GR0111 the length has no bounds")]
    [InlineData("""{ "length": { "max": 2.5 } }""", "GR0008 'max' is 2.5; it must be a whole number")]
    [InlineData("""{ "length": 5 }""", "GR0005 'length' must be an object in braces, not the number 5")]
    public void Length_ThatIsNone_IsReportedOnce(string json, string message) => ConditionText.Problems(json).ShouldBe([message]);
}
