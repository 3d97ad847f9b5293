using GlamRules.Matching.Ambiguity;
using GlamRules.Matching.Syntax;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching.Ambiguity;

public class AmbiguityFinderTests
{
    [Theory]
    [InlineData(@"\b(a|an|the) (novel|tale|romance)s?\b")]
    [InlineData(@"(\w+ )+novel\b")]
    [InlineData(@"^(\w+, )*\w+$")]
    [InlineData(@"\b(\w+) and (\w+)\b")]
    [InlineData(@"(\d+[-–])+\d+$")]
    [InlineData(@"(\b\w+\b ?)+$")]
    [InlineData(@"^[A-Z][a-z]+( [A-Z][a-z]+)*;? or,")]
    [InlineData(@"(very )*long$")]
    [InlineData(@"(\d{4}[,; ]*)+$")]
    [InlineData(@"(?>(a+)+)$")]
    public void Pattern_ThatReadsATextInOneWay_IsLetBe(string pattern) => Find(pattern).ShouldBeEmpty();

    // A text that fits so far fits as a whole: no second way is ever tried.
    [Theory]
    [InlineData(@"(\w+\s?)+")]
    [InlineData(@"novel.*.*")]
    [InlineData(@"((a|a)b)+")]
    public void Loop_BehindWhichNothingCanFail_IsLetBe(string pattern) => Find(pattern).ShouldBeEmpty();

    [Theory]
    [InlineData(@"^[|(a+)+|]$")]
    [InlineData(@"x[|(\w+\s?)*|];")]
    [InlineData(@"x[|(\w|\d)+|];")]
    [InlineData(@"\s*[|\s+|];")]
    [InlineData(@"^a*,?[|[ab]*|]$")]
    [InlineData(@"(?=[|(a+)+|]b)c")]
    public void Repetitions_ThatCompete_AreFoundAtTheirPlace(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        AmbiguousRepetition found = Find(marked.Remove(end + 2, 2).Remove(start, 2)).ShouldHaveSingleItem();
        (found.Where.Start, found.Where.End).ShouldBe((start, end));
    }

    private static IReadOnlyList<AmbiguousRepetition> Find(string pattern) => AmbiguityFinder.Find(pattern, false, PatternParser.Parse(pattern).ShouldNotBeNull());
}
