using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class PresenceConditionTests
{
    [Theory]
    [InlineData("""{ "missing": "year" }""", null, true)]
    [InlineData("""{ "missing": "year" }""", " ", true)]
    [InlineData("""{ "missing": "year" }""", "1850", false)]
    [InlineData("""{ "present": "year" }""", "1850", true)]
    [InlineData("""{ "present": "year" }""", "", false)]
    [InlineData("""{ "present": "year" }""", null, false)]
    public void Presence_OnARecord_Holds(string json, string? year, bool expected) => ConditionText.Holds(json, "a", year).ShouldBe(expected);

    [Fact]
    public void Presence_OfOneOfSeveralValues_IsEnough() => ConditionText.Holds("""{ "present": "subject" }""", null, null, " ", "Art").ShouldBeTrue();

    [Fact]
    public void Presence_ThatHolds_ShowsNoPlace() => ConditionText.Places("""{ "missing": "year" }""", "a").ShouldBe([]);

    [Fact]
    public void Presence_OfAnUnknownField_IsReported() => ConditionText.Problems("""{ "missing": "yaer" }""").ShouldBe(["GR0103 the task gives no field 'yaer'. Did you mean 'year'?"]);
}
