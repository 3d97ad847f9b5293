using GlamRules.Predictions;
using GlamRules.Reports.Document;
using GlamRules.Reports.Sections;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Sections;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("v. 1720-v. 1725", "[v. 1720-v. 1725]", 0, 7, 7, 8)]
    [InlineData("v. 1720-v. 1725", "[v. 1720-v. 1725]", 0, 9, 3, 12)]
    [InlineData("ca. 1850, 1860", "[ca]. 1850, [1860]", 0, 2, 10, 4)]
    [InlineData("ca. 1850", "ca. [1850]", 4, 4, 5, 2)]
    [InlineData("1850", "1850", 0, 0, 2, 0)]
    public void Matches_ThatOverlapOrTouch_AreMarkedAsOne(string text, string expected, int start, int length, int otherStart, int otherLength)
    {
        Match[] matches = [new("date", 0, otherStart, otherLength, text), new("date", 0, start, length, text)];
        string.Concat(MarkedText.Of(text, matches).Select(part => part.Style == InlineStyle.Mark ? $"[{part.Text}]" : part.Text))
            .ShouldBe(expected);
    }
}
