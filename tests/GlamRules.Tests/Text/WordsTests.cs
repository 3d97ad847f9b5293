using CsCheck;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("  ,. ", 0)]
    [InlineData("Ada. A novel", 3)]
    [InlineData("A Winter's Night-Tale", 3)]
    [InlineData("L’Étranger", 1)]
    [InlineData("rock 'n' roll", 3)]
    [InlineData("dash - dash", 2)]
    [InlineData("e\u0301tude no 5", 3)]
    [InlineData("日本", 1)]
    public void Count_OfAText_CountsRunsOfLettersAndDigits(string text, int expected) => Words.Count(text).ShouldBe(expected);

    // The stretch is marked with brackets.
    [Theory]
    [InlineData("[novel]", true)]
    [InlineData("a [novel].", true)]
    [InlineData("[novel]la", false)]
    [InlineData("anti[novel]", false)]
    [InlineData("anti-[novel]", true)]
    [InlineData("[novel]é", false)]
    [InlineData("[nove]l\u0301", false)]
    [InlineData("a[ novel]", true)]
    [InlineData("[a novel ]b", true)]
    public void IsWhole_OfAStretch_TellsWhetherAWordRunsAcrossItsEdge(string marked, bool expected)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        int end = marked.IndexOf(']', StringComparison.Ordinal);

        Words.IsWhole(marked.Remove(end, 1).Remove(start, 1), start, end - start - 1).ShouldBe(expected);
    }

    [Fact]
    public void Count_OfTextsJoinedByASpace_AddsUp() =>
        Gen.Select(FoldedTextTests.AnyText, FoldedTextTests.AnyText).Sample((a, b) => Words.Count(a + " " + b) == Words.Count(a) + Words.Count(b), iter: 2000);
}
