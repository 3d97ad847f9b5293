using GlamRules.Audits.Texts;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Texts;

public class GarbledTests
{
    [Theory]
    [InlineData("Les MisÃ©rables", "“Ã©” is probably “é”")]
    [InlineData("L\u00e2\u20ac\u2122art", "“â€™” is probably “’”")]
    [InlineData("TromsÃ¸ og Å¡koda", "“Ã¸” is probably “ø”")]
    [InlineData("25Â° north", "“Â°” is probably “°”")]
    [InlineData("Caf\uFFFD", "a character that was lost (U+FFFD)")]
    [InlineData("a\u0007b", "a control character (U+0007)")]
    [InlineData("quo\u0093ted", "a control character (U+0093)")]
    [InlineData("Sons &amp; Lovers", "a character as HTML writes it (&amp;)")]
    [InlineData("caf&eacute;", "a character as HTML writes it (&eacute;)")]
    [InlineData("caf&#233;", "a character as HTML writes it (&#233;)")]
    public void First_OfADamagedText_NamesTheDamage(string text, string expected) => Garbled.First(text).ShouldBe(expected);

    [Theory]
    [InlineData("Les Misérables")]
    [InlineData("« CAFÉ»")]
    [InlineData("”HYVÄ”")]
    [InlineData("SÅ–DANT")]
    [InlineData("AMANHÃ”")]
    [InlineData("Sons & Lovers; a novel")]
    [InlineData("R&D; and more")]
    [InlineData("São Tomé, Île-de-France, Århus")]
    [InlineData("Ã")]
    [InlineData("Европейская Россія")]
    [InlineData("a\tb\r\nc")]
    [InlineData("\uD835\uDE3C")]
    [InlineData("")]
    public void First_OfASoundText_IsNothing(string text) => Garbled.First(text).ShouldBeNull();
}
