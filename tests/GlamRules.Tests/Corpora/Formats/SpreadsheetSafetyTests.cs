using GlamRules.Corpora.Formats;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Formats;

public sealed class SpreadsheetSafetyTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-", "'-")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("-1+cmd", "'-1+cmd")]
    [InlineData("+44 20 7946", "'+44 20 7946")]
    [InlineData("-5", "-5")]
    [InlineData("+0.25", "+0.25")]
    [InlineData("-1e5", "-1e5")]
    [InlineData("-1e999", "'-1e999")]
    [InlineData("a=1", "a=1")]
    [InlineData(" =1", " =1")]
    [InlineData("", "")]
    public void Text_OfACell_IsDisarmedWhereASpreadsheetWouldRunIt(string text, string expected) => SpreadsheetSafety.Disarm(text).ShouldBe(expected);
}
