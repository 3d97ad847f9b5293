using CsCheck;
using GlamRules.Matching;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching;

public sealed class TermSetTests
{
    [Theory]
    [InlineData("A short novel", "novel", "novel")]
    [InlineData("Novels", "novel", null)]
    [InlineData("antinovel, novel", "novel", "novel")]
    [InlineData("A short story of love", "short,short story", "short story")]
    [InlineData("A short storybook", "short,short story", "short")]
    [InlineData("UN POÈME", "poeme", "POÈME")]
    [InlineData("Un poe\u0301me", "Poème", "poe\u0301me")]
    [InlineData("a tale; a novel", "novel,tale", "tale")]
    public void Find_InAText_IsTheFirstTermAndTheLongestThere(string text, string terms, string? expected) =>
        Text(text, new TermSet(terms.Split(','), TermFolding.All).Find(text)).ShouldBe(expected);

    [Theory]
    [InlineData("POEME", TermFolding.All, "POÈME")]
    [InlineData("poème", TermFolding.Case, "POÈME")]
    [InlineData("poeme", TermFolding.Case, null)]
    [InlineData("poème", TermFolding.None, null)]
    [InlineData("POÈME", TermFolding.None, "POÈME")]
    public void Find_Folding_SaysWhatCounts(string term, TermFolding folding, string? expected) =>
        Text("Un POÈME", new TermSet([term], folding).Find("Un POÈME")).ShouldBe(expected);

    [Fact]
    public void Terms_OfWhichFoldingLeavesNothing_AreLeftOut()
    {
        TermSet set = new(["\u0301", "novel"], TermFolding.All);

        set.Count.ShouldBe(1);
        set.Find("x").ShouldBeNull();
        new TermSet(["\u0301"], TermFolding.All).Find("abc").ShouldBeNull();
    }

    [Fact]
    public void Find_WithAnyTerms_AnswersAsANaiveSearch() =>
        Gen.Select(Term.Array[1, 5], Phrase, Gen.OneOf(TermFolding.None, TermFolding.Case, TermFolding.All)).Sample((terms, text, folding) =>
            new TermSet(terms, folding).Find(text) == Naive(terms, text, folding), iter: 5000);

    private static Gen<string> Term { get; } = Gen.OneOf("a", "b", "A", "é", "E", "e\u0301", "\u212A", "k", "-", " ", "ﬁ", "🎨", "1").Array[1, 4].Select(string.Concat);

    private static Gen<string> Phrase { get; } = Gen.OneOf("a", "b", "B", "É", "e", "e\u0301", "K", "-", " ", "ﬁ", "🎨", "1", ".").Array[0, 14].Select(string.Concat);

    private static (int, int)? Naive(string[] terms, string text, TermFolding folding)
    {
        FoldedText folded = FoldedText.Of(text);
        string where = Fold(text);
        for (int start = 0; start < where.Length; start++)
        {
            foreach (string term in terms.Select(Fold).Where(t => t.Length > 0).OrderByDescending(t => t.Length))
            {
                if (string.CompareOrdinal(where, start, term, 0, term.Length) == 0 && start + term.Length <= where.Length && Words.IsWhole(where, start, term.Length))
                {
                    return folding == TermFolding.All ? folded.ToOriginal(start, term.Length) : (start, term.Length);
                }
            }
        }

        return null;

        string Fold(string t) => folding switch { TermFolding.All => FoldedText.Fold(t), TermFolding.Case => t.ToLowerInvariant(), _ => t };
    }

    private static string? Text(string text, (int Start, int Length)? found) => found is var (start, length) ? text.Substring(start, length) : null;
}
