using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Conditions;

public class TextKindTests
{
    [Theory]
    [InlineData("""{ "starts": "a" }""", "Ætas", "")]
    [InlineData("""{ "starts": "a", "fold": ["case", "ligatures"] }""", "Ætas", "[Æ]tas")]
    [InlineData("""{ "ends": "on paper", "fold": ["case", "quotes"] }""", "Ink on Paper", "Ink [on Paper]")]
    [InlineData("""{ "equals": "'tis", "fold": ["quotes"] }""", "’tis", "[’tis]")]
    [InlineData("""{ "equals": "Élan", "case": true }""", "élan", "")]
    [InlineData("""{ "differs": "title" }""", "x", "")]
    [InlineData("""{ "script": "Greek", "share": 0.2 }""", "Homer: Ἰλιάς", "[Homer: Ἰλιάς]")]
    [InlineData("""{ "script": "Greek" }""", "1812", "")]
    [InlineData("""{ "language": "und" }""", "Kyrie", "[Kyrie]")]
    public void Condition_OnAText_HoldsWhereItShould(string condition, string title, string marked) =>
        WrittenSet.Marked(condition, title).ShouldBe(marked);

    [Theory]
    [InlineData("en", "The history of the town and its people")]
    [InlineData("fi", "Suomen kansan vanhat runot ja niiden merkitys")]
    [InlineData("sv", "En resa till Afrika och tillbaka från Asien")]
    [InlineData("de", "Die Geschichte der Stadt und des Landes")]
    [InlineData("fr", "Histoire de la ville et du pays au siècle dernier")]
    [InlineData("es", "Historia de la ciudad y sus habitantes en el siglo")]
    [InlineData("it", "Storia della città e dei suoi abitanti nel secolo")]
    [InlineData("nl", "De geschiedenis van het land en zijn bewoners")]
    [InlineData("la", "De bello gallico libri tres cum notis et ex recensione")]
    [InlineData("ru", "История города и его жителей")]
    [InlineData("und", "Emma")]
    [InlineData("und", "")]
    public void Language_OfASentence_IsTold(string code, string text) => Languages.Detect(text).ShouldBe(code);

    [Theory]
    [InlineData("""{ "language": "xx" }""", "GR0010")]
    [InlineData("""{ "language": [] }""", "GR0114")]
    [InlineData("""{ "script": "Cyrilic" }""", "GR0010")]
    [InlineData("""{ "script": "Greek", "share": 0 }""", "GR0008")]
    [InlineData("""{ "all": [ { "missing": "title" } ], "field": "title" }""", "GR0004")]
    public void Condition_GoneWrong_IsADiagnostic(string condition, string id) => WrittenSet.Problems(condition).ShouldHaveSingleItem().Id.ShouldBe(id);

    [Fact]
    public void Scripts_ByRange_AgreeWithUnicodeOnWhatTheyCover()
    {
        Scripts.Of(new System.Text.Rune('a')).ShouldBe("Latin");
        Scripts.Of(new System.Text.Rune('Ж')).ShouldBe("Cyrillic");
        Scripts.Of(new System.Text.Rune('漢')).ShouldBe("Han");
        Scripts.Of(new System.Text.Rune(0x10330)).ShouldBe("Gothic");
        Scripts.Of(new System.Text.Rune(0x1F600)).ShouldBeNull();
    }
}
