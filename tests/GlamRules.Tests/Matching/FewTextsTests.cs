using System.Diagnostics;
using GlamRules.Matching;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching;

/// <summary>The first texts go another way than the rest; nobody may notice.</summary>
public class FewTextsTests
{
    private static readonly string[] Texts = ["", "Ada: a Tale", "Märchen & tales", "TALES", "fairy-tale", "a tale of a tale", "folktale", "Die Tale", "É-"];

    [Theory]
    [InlineData(@"\b(a|the) tales?\b")]
    [InlineData("tale(s)?")]
    [InlineData(@"(?<=fairy-)tale")]
    [InlineData("^$")]
    [InlineData(@"[^a]+\b")]
    public void Pattern_FirstTextsAndLaterOnes_AreAnsweredAlike(string pattern)
    {
        TextPattern shared = new(pattern, caseSensitive: false);
        for (int round = 0; round < 4; round++)
        {
            foreach (string text in Texts)
            {
                shared.Find(text).ShouldBe(new TextPattern(pattern, caseSensitive: false).Find(text), $"'{text}', round {round}");
            }
        }
    }

    [Theory]
    [InlineData(Folding.Plain)]
    [InlineData(Folding.Case)]
    [InlineData(Folding.None)]
    public void Terms_FirstTextsAndLaterOnes_AreAnsweredAlike(Folding folding)
    {
        string[] terms = ["tale", "tales", "a tale", "Märchen", "tale of a"];
        TermSet shared = new(terms, folding);
        for (int round = 0; round < 4; round++)
        {
            foreach (string text in Texts)
            {
                shared.Find(text).ShouldBe(new TermSet(terms, folding).Find(text), $"'{text}', round {round}");
            }
        }
    }

    [Fact]
    public void Pattern_HostileFirstText_IsAnsweredInTimeAndWithoutFault()
    {
        Stopwatch watch = Stopwatch.StartNew();
        new TextPattern("^(a+)+$", caseSensitive: false).Find(new string('a', 5000) + "!").ShouldBeNull();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
