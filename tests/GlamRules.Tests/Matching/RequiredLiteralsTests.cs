using System.Text.RegularExpressions;
using CsCheck;
using GlamRules.Matching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching;

public sealed class RequiredLiteralsTests
{
    [Theory]
    [InlineData("novel", "novel")]
    [InlineData(@"\b(a|an|the) (novel|tale|romance)\b", "novel,tale,romance")]
    [InlineData(@"poems?\b", "poem")]
    [InlineData("colou?r", "colo")]
    [InlineData("ab+cd", "ab")]
    [InlineData("(abc)?def", "def")]
    [InlineData("(abc)+", "abc")]
    [InlineData(@"mr\. smith", "mr. smith")]
    [InlineData("é novel", " novel")]
    [InlineData("novel(?=s)", "novel")]
    [InlineData("[a-z-[aeiou]]xyz", "xyz")]
    public void Of_APattern_IsWhatEveryMatchHolds(string pattern, string expected) => RequiredLiterals.Of(pattern).ShouldBe(expected.Split(','));

    [Theory]
    [InlineData("novel|")]
    [InlineData("novel|.")]
    [InlineData("(abc)?")]
    [InlineData("(abc){0,2}")]
    [InlineData("a")]
    [InlineData("(?x) n o v e l")]
    [InlineData("(?i)novel")]
    [InlineData("(?(a)bc|de)")]
    [InlineData("[-[a]|xyz]foo")]
    [InlineData("[[:a]|:]]foo")]
    [InlineData(@"\cAnovel")]
    [InlineData(@"\u006Eo|ab")]
    public void Of_APatternThatMayMatchWithout_IsNoneOrNotTold(string pattern) => (RequiredLiterals.Of(pattern) ?? []).ShouldBeEmpty();

    [Fact]
    public void Of_AnyPattern_EveryMatchHoldsOneOfThem() =>
        Gen.Select(RegexGenerator.Pattern, RegexGenerator.Text).Sample((pattern, text) =>
        {
            if (TextPattern.Problem(pattern) is not null || RequiredLiterals.Of(pattern) is not { Count: > 0 } literals)
            {
                return true;
            }

            System.Text.RegularExpressions.Match match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return !match.Success || literals.Any(l => match.Value.Contains(l, StringComparison.Ordinal));
        }, iter: 5000);
}
