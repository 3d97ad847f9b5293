using System.Text.RegularExpressions;
using CsCheck;
using GlamRules.Rules.Conditions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public class CountConditionTests
{
    [Theory]
    [InlineData("""{ "count": { "of": { "terms": ["and"] }, "atLeast": 2 } }""", "men and women and children", "men [and] women [and] children")]
    [InlineData("""{ "count": { "of": { "terms": ["and"] }, "atLeast": 2 } }""", "men and women", "")]
    [InlineData("""{ "count": { "of": { "terms": ["and"] }, "atMost": 1 } }""", "men and women", "men [and] women")]
    [InlineData("""{ "count": { "of": { "terms": ["and"] }, "atMost": 0 } }""", "men and women", "")]
    [InlineData("""{ "count": { "of": { "pattern": "[0-9]+" }, "atLeast": 1, "atMost": 2 } }""", "1 and 22", "[1] and [22]")]
    [InlineData("""{ "count": { "of": { "pattern": "[0-9]+" }, "atLeast": 1, "atMost": 2 } }""", "1, 2, 3", "")]
    public void Count_BetweenBounds_ShowsEveryHit(string condition, string title, string marked) =>
        WrittenSet.Marked(condition, title).ShouldBe(marked);

    [Fact]
    public void Count_OfNothingWhereThatWillDo_HoldsWithoutAPlace() =>
        WrittenSet.Find(WrittenSet.Rule("""{ "count": { "of": { "terms": ["and"] }, "atMost": 1 } }""").When, "men").ShouldNotBeNull().ShouldBeEmpty();

    [Fact]
    public void Count_OverSeveralValues_AddsThemUp() =>
        WrittenSet.Find(WrittenSet.Rule("""{ "count": { "of": { "terms": ["and"] }, "atLeast": 2 } }""").When, "men and women", "and so on")!.Select(m => m.ValueIndex).ShouldBe([0, 1]);

    [Fact]
    public void Count_OfAnyText_AgreesWithCountingByHand()
    {
        Condition[] counted =
        [
            .. Enumerable.Range(1, 4).Select(n => WrittenSet.Rule($$"""{ "count": { "of": { "terms": ["a", "a b", "c"] }, "atLeast": {{n}} } }""").When),
            .. Enumerable.Range(1, 4).Select(n => WrittenSet.Rule($$"""{ "count": { "of": { "terms": ["a", "a b", "c"] }, "atMost": {{n}} } }""").When),
        ];
        Gen.Char["abc -"].Array[0, 20].Select(c => new string(c)).Sample(text =>
        {
            int hits = Regex.Count(text, @"(?<!\w)(a b|a|c)(?!\w)");
            for (int n = 1; n <= 4; n++)
            {
                (WrittenSet.Find(counted[n - 1], text) is not null).ShouldBe(hits >= n);
                (WrittenSet.Find(counted[n + 3], text) is not null).ShouldBe(hits <= n);
            }
        });
    }

    [Theory]
    [InlineData("""{ "count": { "of": { "terms": ["and"] } } }""", "GR0111")]
    [InlineData("""{ "count": { "of": { "terms": ["and"] }, "atLeast": 0 } }""", "GR0111")]
    [InlineData("""{ "count": { "of": { "terms": ["and"] }, "atLeast": 3, "atMost": 2 } }""", "GR0111")]
    [InlineData("""{ "count": { "of": { "missing": "title" }, "atLeast": 2 } }""", "GR0118")]
    [InlineData("""{ "count": { "atLeast": 2 } }""", "GR0006")]
    [InlineData("""{ "count": 2 }""", "GR0005")]
    [InlineData("""{ "near": { "terms": ["a"] } }""", "GR0008")]
    [InlineData("""{ "near": { "terms": ["a", "b"], "within": 1 } }""", "GR0008")]
    [InlineData("""{ "near": { "within": 4 } }""", "GR0006")]
    [InlineData("""{ "near": { "terms": ["a", [""]] } }""", "GR0106")]
    public void CountOrNear_GoneWrong_IsADiagnostic(string condition, string id) => WrittenSet.Problems(condition).ShouldHaveSingleItem().Id.ShouldBe(id);
}
