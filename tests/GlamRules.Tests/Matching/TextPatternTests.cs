using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using GlamRules.Matching;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching;

public sealed class TextPatternTests
{
    [Theory]
    [InlineData(@"\bnovels?\b", "Two NOVELS", false, 4, 6)]
    [InlineData(@"\bnovels?\b", "Two NOVELS", true, -1, 0)]
    [InlineData("kelvin", "\u212Aelvin", false, 0, 6)]
    [InlineData("(a)\\1", "xaA", false, 1, 2)]
    [InlineData("(?<=the )novel", "of the novel", false, 7, 5)]
    [InlineData("", "abc", false, 0, 0)]
    [InlineData("poème", "Un POÈME", false, 3, 5)]
    public void Find_InAText_GivesTheFirstMatch(string pattern, string text, bool caseSensitive, int start, int length)
    {
        (int, int)? expected = start < 0 ? null : (start, length);

        new TextPattern(pattern, caseSensitive).Find(text).ShouldBe(expected);
    }

    [Fact]
    public void Find_WithAnyPattern_AnswersAsTheExpressionAlone() =>
        Gen.Select(RegexGenerator.Pattern, RegexGenerator.Text, Gen.Bool).Sample((pattern, text, caseSensitive) =>
        {
            Regex plain;
            try
            {
                plain = new Regex(pattern, RegexOptions.CultureInvariant | (caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase), TimeSpan.FromSeconds(1));
            }
            catch (RegexParseException)
            {
                return TextPattern.Problem(pattern) is not null;
            }

            try
            {
                System.Text.RegularExpressions.Match match = plain.Match(text);
                (int, int)? expected = match.Success ? (match.Index, match.Length) : null;
                if (TextPattern.RunsInOneGo(pattern))
                {
                    System.Text.RegularExpressions.Match other = new Regex(pattern, plain.Options | RegexOptions.NonBacktracking).Match(text);
                    if ((other.Success, other.Index, other.Length) != (match.Success, match.Index, match.Length))
                    {
                        // The framework's engines are not of one mind.
                        return true;
                    }
                }

                TextPattern asked = new(pattern, caseSensitive);

                // The first few texts go another way than the rest.
                return Enumerable.Range(0, 12).All(_ => asked.Find(text) == expected) && (expected is null || new TextPattern(pattern, caseSensitive).FindKnown(text) == expected);
            }
            catch (Exception e) when (e is RegexMatchTimeoutException or IndexOutOfRangeException)
            {
                // A few loops over nothing, such as ((?>()+?)|a)+, keep the expression itself busy for ever: no answer to compare with.
                return true;
            }
        }, iter: 3000);

    [Fact]
    public void Find_ARunawayPattern_EndsInLinearTime()
    {
        Stopwatch watch = Stopwatch.StartNew();

        new TextPattern("^(a+)+$", false).Find(new string('a', 20_000) + "!").ShouldBeNull();

        watch.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [Fact]
    public void Find_ARunawayPatternThatLooksAround_EndsWithItsLimit() =>
        Should.Throw<RegexMatchTimeoutException>(() => new TextPattern("^(?=(a+)+$)", false).Find(new string('a', 40) + "!"));

    // What stands between « and » is the place expected.
    [Theory]
    [InlineData("a «(»novel|tale", "this '(' is never closed")]
    [InlineData("(a) «(»b[(]", "this '(' is never closed")]
    [InlineData("novel«)»", "this ')' closes nothing")]
    [InlineData("x«[»ab", "this '[' is never closed")]
    [InlineData("[]] «[»^]", "this '[' is never closed")]
    [InlineData("«*»novel", "there is nothing before '*' that it could repeat")]
    [InlineData("tale+«*»", "'*' repeats what is repeated already")]
    [InlineData("\\«q»", "'\\q' means nothing")]
    [InlineData("ab«\\»", "a backslash at the end means nothing")]
    [InlineData("[z-«a»]", "this range of characters goes backwards")]
    public void Problem_InAPattern_IsShownAtItsPlace(string marked, string message)
    {
        string pattern = marked.Replace("«", "").Replace("»", "");

        TextPattern.Problem(pattern).ShouldBe((message, marked.IndexOf('«', StringComparison.Ordinal)));
    }

    [Fact]
    public void Problem_OfAnyText_StaysInside() =>
        Gen.Char["()[]{}*+?|\\^$.ab1-,=!<>:kpu#"].Array[0, 12].Select(c => new string(c)).Sample(pattern =>
            TextPattern.Problem(pattern) is not var (message, offset) || (message.Length > 0 && offset >= 0 && offset < pattern.Length), iter: 5000);
}
