using CsCheck;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("patern", "pattern")]
    [InlineData("pattren", "pattern")]
    [InlineData("PATTERN", "pattern")]
    [InlineData("strats", "starts")]
    [InlineData("regex", null)]
    [InlineData("", null)]
    public void Nearest_OfConditions_IsTheOneMeant(string found, string? expected) =>
        DidYouMean.Nearest(found, ["pattern", "terms", "starts", "ends"]).ShouldBe(expected);

    [Fact]
    public void Nearest_OfSeveralEquallyNear_IsTheFirst() => DidYouMean.Nearest("cat", ["bat", "rat"]).ShouldBe("bat");

    [Fact]
    public void Nearest_OfAnyWordWithOneEdit_IsFound() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 4, 12], Gen.Int[0, 11]).Sample((word, at) =>
            DidYouMean.Nearest(word.Remove(at % word.Length, 1), [word]) == word);

    [Fact]
    public void Nearest_OfSingleLetters_IsNoneButTheSame()
    {
        DidYouMean.Nearest("x", ["a", "b"]).ShouldBeNull();
        DidYouMean.Nearest("A", ["b", "a"]).ShouldBe("a");
    }

    [Fact]
    public void Nearest_OfAVeryLongText_TakesNoTime() => DidYouMean.Nearest(new string('a', 5_000_000), ["pattern"]).ShouldBeNull();
}
