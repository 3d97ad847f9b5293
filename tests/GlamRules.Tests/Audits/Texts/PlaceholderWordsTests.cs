using GlamRules.Audits.Texts;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Texts;

public class PlaceholderWordsTests
{
    [Theory]
    [InlineData("[title not known]")]
    [InlineData("Untitled")]
    [InlineData("[Untitled.]")]
    [InlineData("n/a")]
    [InlineData("Ohne Titel")]
    [InlineData("SANS TITRE")]
    [InlineData("(not recorded)")]
    [InlineData("[No title]")]
    [InlineData("[illegible]")]
    [InlineData("Sin título")]
    public void Says_ATextThatStandsForNone_Yes(string text) => PlaceholderWords.Says(text).ShouldBeTrue();

    [Theory]
    [InlineData("The Unknown Masterpiece")]
    [InlineData("Untitled (Blue)")]
    [InlineData("The title was not known to him")]
    [InlineData("[A novel]")]
    [InlineData("Nothing")]
    [InlineData("?")]
    [InlineData("")]
    public void Says_ATitle_No(string text) => PlaceholderWords.Says(text).ShouldBeFalse();
}
