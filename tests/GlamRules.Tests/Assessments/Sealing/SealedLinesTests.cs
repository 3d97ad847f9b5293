using GlamRules.Assessments.Sealing;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Sealing;

public class SealedLinesTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nb\nc\n", "1 line added")]
    [InlineData("a\nb\nb\n", "a\nb\n", "1 line removed")]
    [InlineData("a\nb\n", "a\nc\nd\n", "2 lines added, 1 removed")]
    [InlineData("a\nb\nc\nd\n", "d\n", "3 lines removed")]
    [InlineData("a\nb\n", "b\na\n", "its lines stand in another order, or end otherwise")]
    [InlineData("a\nb\n", "a\r\nb\r\n", "its lines stand in another order, or end otherwise")]
    public void Describe_TwoTexts_CountsWhatCameAndWent(string before, string after, string told)
    {
        using TemporaryFolder folder = new();
        SealedLines.Describe(SealedLines.Of(folder.Write("a", before)), SealedLines.Of(folder.Write("b", after))).ShouldBe(told);
    }

    [Fact]
    public void Of_AVeryLongFile_IsEmptyAndTellsNothing()
    {
        using TemporaryFolder folder = new();
        string lines = SealedLines.Of(folder.Write("a", string.Concat(Enumerable.Repeat("x\n", 5001))));
        lines.ShouldBeEmpty();
        SealedLines.Describe(lines, "aaaaaa").ShouldBeNull();
    }
}
