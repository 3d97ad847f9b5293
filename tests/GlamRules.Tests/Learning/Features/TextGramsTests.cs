using System.Text;
using CsCheck;
using GlamRules.Learning.Features;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Features;

public sealed class TextGramsTests
{
    [Fact]
    public void Grams_Words_AreRunsUpToTheLongest() =>
        Grams("On bees, and wasps", words: 2, new CharacterRuns(0, 0)).ShouldBe(["w:on", "w:on bees", "w:bees", "w:bees and", "w:and", "w:and wasps", "w:wasps"]);

    [Fact]
    public void Grams_Characters_StayWithinAWordAndSeeItsEnds() =>
        Grams("a ox", words: 0, new CharacterRuns(2, 3)).ShouldBe(["c: a", "c: a ", "c:a ", "c: o", "c: ox", "c:ox", "c:ox ", "c:x "]);

    [Fact]
    public void Grams_CaseAndComposition_MakeNoDifference() =>
        Grams("ÉTUDE", 1, CharacterRuns.None).ShouldBe(Grams("e\u0301tude", 1, CharacterRuns.None));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("— ¶")]
    public void Grams_NoWords_AreNone(string? text) => Grams(text, 2, new CharacterRuns(2, 5)).ShouldBeEmpty();

    [Fact]
    public void Grams_VeryLongWord_IsNoWordButHasItsCharacters()
    {
        string[] grams = Grams(new string('x', 1000), 1, new CharacterRuns(2, 2));

        grams.ShouldNotContain(g => g.StartsWith('w'));
        grams.Length.ShouldBe(1001);
    }

    [Fact]
    public void Grams_AnyText_AreNoLongerThanAsked() => Gen.Select(Gen.String[0, 60], Gen.Int[1, 10], Gen.Int[1, 10]).Sample((text, a, b) =>
    {
        CharacterRuns runs = new(Math.Min(a, b), Math.Max(a, b));
        return Grams(text, 0, runs).All(g => g.Length - 2 >= runs.Shortest && g.Length - 2 <= runs.Longest);
    }, iter: 500);

    private static string[] Grams(string? text, int words, CharacterRuns characters)
    {
        List<string> grams = [];
        new TextGrams(new FeatureOptions { Text = ["title"], Words = words, Characters = characters })
            .Of(text, '\0', gram => grams.Add(new StringBuilder().Append(gram[0]).Append(':').Append(gram[2..]).ToString()));
        return [.. grams];
    }
}
