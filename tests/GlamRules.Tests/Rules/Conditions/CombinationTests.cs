using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class CombinationTests
{
    private const string A = """{ "pattern": "a" }""";
    private const string B = """{ "pattern": "b" }""";

    [Theory]
    [InlineData("all", "ab", true)]
    [InlineData("all", "a", false)]
    [InlineData("any", "b", true)]
    [InlineData("any", "c", false)]
    public void Combination_OfTwo_Holds(string kind, string title, bool expected) => ConditionText.Holds($$"""{ "{{kind}}": [{{A}}, {{B}}] }""", title).ShouldBe(expected);

    [Theory]
    [InlineData("a", false)]
    [InlineData("c", true)]
    [InlineData(null, true)]
    public void Not_OfACondition_HoldsWhereItDoesNot(string? title, bool expected) => ConditionText.Holds($$"""{ "not": {{A}} }""", title).ShouldBe(expected);

    [Fact]
    public void All_ThatHolds_ShowsEveryPlace() => ConditionText.Places($$"""{ "all": [{{A}}, {{B}}] }""", "xba")!.Select(m => m.Start).ShouldBe([2, 1]);

    [Fact]
    public void Any_ThatHolds_ShowsTheFirstThatDoes() => ConditionText.Places($$"""{ "any": [{"all": [{{A}}, {"pattern": "z"}]}, {{B}}, {{A}}] }""", "xba")!.Select(m => m.Start).ShouldBe([1]);

    [Fact]
    public void Not_ThatHolds_ShowsNoPlace() => ConditionText.Places($$"""{ "all": [{ "not": { "not": {{A}} } }, {{B}}] }""", "xba")!.Select(m => m.Start).ShouldBe([1]);

    [Fact]
    public void Combination_WithSeveralMistakes_ReportsAllOfThem() =>
        ConditionText.Problems("""{ "any": [{ "pattern": "(" }, { "all": [] }, { "not": { "patern": "x" } }, { "pattern": "a", "terms": ["b"] }, 5, {}, { "equals": null }] }""")
            .Select(p => p[..6]).ShouldBe(["GR0105", "GR0114", "GR0100", "GR0101", "GR0005", "GR0100", "GR0005"]);
}
