using GlamRules.Matching.Syntax;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching.Syntax;

public class PatternParserTests
{
    [Theory]
    [InlineData("a|bc|(d)", "a|bc|(d)")]
    [InlineData("[]^a-z-[aeiou]]x", "[]^a-z-[aeiou]] x")]
    [InlineData(@"[^\]]+", @"[^\]]+")]
    [InlineData(@"\bAda\b", @"\b A d a \b")]
    [InlineData(@"\p{Lu}\p{Ll}*?", @"\p{Lu} \p{Ll}*?")]
    [InlineData("a{2}b{2,}c{2,3}d{x}", "a{2} b{2,} c{2,3} d { x }")]
    [InlineData(@"(?<name>a)\k<name>\1", @"(?<name>a) \k<name> \1")]
    [InlineData(@"(?=a)(?<!b)(?>c)", "(?=a) (?<!b) (?>c)")]
    [InlineData(@"\u00e9\x41\.", @"\u00e9 \x41 \.")]
    public void Pattern_Read_IsTakenApartWhereItsPartsEnd(string pattern, string parts) =>
        string.Join(' ', PatternParser.Parse(pattern).ShouldNotBeNull().Sequence().Select(p => pattern[p.Start..p.End])).ShouldBe(parts);

    [Theory]
    [InlineData("(?x) a b")]
    [InlineData("(?(1)a|b)")]
    [InlineData("(?<a-b>c)")]
    [InlineData("(?#a)b")]
    public void Pattern_ThatIsNotUnderstood_IsGivenUp(string pattern) => PatternParser.Parse(pattern).ShouldBeNull();

    [Fact]
    public void Repetition_Read_KeepsItsBounds()
    {
        RepeatNode[] repeats = [.. PatternParser.Parse("a*b+c?d{4}e{1,}")!.All().OfType<RepeatNode>()];
        repeats.Select(r => (r.Least, r.Most)).ShouldBe([(0, null), (1, null), (0, 1), (4, 4), (1, (int?)null)]);
    }
}
