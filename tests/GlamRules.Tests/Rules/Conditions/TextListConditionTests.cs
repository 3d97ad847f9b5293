using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class TextListConditionTests
{
    [Theory]
    [InlineData("""{ "equals": "poeme" }""", "POÈME", true)]
    [InlineData("""{ "equals": "poeme" }""", "poemes", false)]
    [InlineData("""{ "equals": "poeme", "case": true }""", "POÈME", false)]
    [InlineData("""{ "equals": "POÈME", "case": true }""", "POÈME", true)]
    [InlineData("""{ "oneOf": ["tale", "poème"] }""", "Poème", true)]
    [InlineData("""{ "oneOf": ["tale"] }""", null, false)]
    [InlineData("""{ "starts": "the " }""", "The novel", true)]
    [InlineData("""{ "starts": ["a ", "the "] }""", "Theory", false)]
    [InlineData("""{ "ends": "Noël" }""", "De Noe\u0308l", true)]
    [InlineData("""{ "ends": "novel", "case": true }""", "A Novel", false)]
    public void Texts_OnARecord_Hold(string json, string? title, bool expected) => ConditionText.Holds(json, title).ShouldBe(expected);

    [Theory]
    [InlineData("""{ "equals": "noel" }""", "Noël", 0, 4)]
    [InlineData("""{ "starts": "noel" }""", "Noe\u0308l joyeux", 0, 5)]
    [InlineData("""{ "ends": "noel" }""", "🎨 Noe\u0308l", 3, 5)]
    [InlineData("""{ "ends": "noe" }""", "Noe\u0308", 0, 4)]
    public void Texts_ThatMatch_ShowTheirPlaceInTheOriginal(string json, string title, int start, int length) =>
        Where(ConditionText.Places(json, title)).ShouldBe([new Match("title", 0, start, length, title)]);

    [Fact]
    public void Texts_OverSeveralValues_NameTheOneThatMatched() =>
        Where(ConditionText.Places("""{ "equals": "drama", "field": "subject" }""", null, null, "Poetry", "Drama")).ShouldBe([new Match("subject", 1, 0, 5, "Drama")]);

    [Theory]
    [InlineData("""{ "oneOf": [] }""", "GR0114 'oneOf' names no text")]
    [InlineData("""{ "starts": "" }""", "GR0114 every text starts with nothing")]
    [InlineData("""{ "ends": ["a", "\u0301"] }""", "GR0114 every text ends with nothing")]
    public void Texts_ThatSayNothing_AreReported(string json, string message) => ConditionText.Problems(json).ShouldBe([message]);

    // Which text it was and what was folded is tested beside terms.
    private static IEnumerable<Match> Where(IReadOnlyList<Match>? places) => places!.Select(p => p with { Term = null, Folding = null });
}
