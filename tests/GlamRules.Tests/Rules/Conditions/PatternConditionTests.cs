using GlamRules.Predictions;
using GlamRules.Rules;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public sealed class PatternConditionTests
{
    [Theory]
    [InlineData("""{ "pattern": "\\bnovels?\\b" }""", "Two NOVELS", true)]
    [InlineData("""{ "pattern": "\\bnovels?\\b", "case": true }""", "Two NOVELS", false)]
    [InlineData("""{ "pattern": "^i$" }""", "İ", false)]
    [InlineData("""{ "pattern": "." }""", null, false)]
    [InlineData("""{ "pattern": ".", "field": "year" }""", "a title", false)]
    public void Pattern_OnARecord_Holds(string json, string? title, bool expected) => ConditionText.Holds(json, title).ShouldBe(expected);

    [Fact]
    public void Pattern_ThatMatches_ShowsItsPlaceInTheOriginal() =>
        ConditionText.Places("""{ "pattern": "po[eè]me" }""", "🎨 Un POÈME").ShouldBe([new Match("title", 0, 6, 5, "🎨 Un POÈME")]);

    [Fact]
    public void Pattern_OverSeveralValues_NamesTheOneThatMatched() =>
        ConditionText.Places("""{ "pattern": "drama", "field": "subject" }""", null, null, "Poetry", "English drama")
            .ShouldBe([new Match("subject", 1, 8, 5, "English drama")]);

    [Fact]
    public void Pattern_ThatTakesTooLong_IsAFault() =>
        Should.Throw<RuleFaultException>(() => ConditionText.Holds("""{ "pattern": "^(?=(a+)+$)" }""", new string('a', 40) + "!"))
            .Message.ShouldBe("the pattern '^(?=(a+)+$)' took longer than 1 s on a text of 41 characters");

    [Fact]
    public void Pattern_ThatIsNone_IsReportedWithItsPlace() =>
        ConditionText.Problems("""{ "pattern": "a (b" }""").ShouldBe(["GR0105 this '(' is never closed (at character 3 of the pattern)"]);
}
