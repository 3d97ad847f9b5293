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
        Text(text, Place(new TermSet(terms.Split(','), Folding.Plain).Find(text))).ShouldBe(expected);

    [Theory]
    [InlineData("POEME", Folding.Plain, "POÈME")]
    [InlineData("poème", Folding.Case, "POÈME")]
    [InlineData("poeme", Folding.Case, null)]
    [InlineData("poème", Folding.None, null)]
    [InlineData("POÈME", Folding.None, "POÈME")]
    public void Find_Folding_SaysWhatCounts(string term, Folding folding, string? expected) =>
        Text("Un POÈME", Place(new TermSet([term], folding).Find("Un POÈME"))).ShouldBe(expected);

    [Fact]
    public void Terms_OfWhichFoldingLeavesNothing_AreLeftOut()
    {
        TermSet set = new(["\u0301", "novel"], Folding.Plain);

        set.Count.ShouldBe(1);
        set.Find("x").ShouldBeNull();
        new TermSet(["\u0301"], Folding.Plain).Find("abc").ShouldBeNull();
    }

    [Fact]
    public void Find_WithAnyTerms_AnswersAsANaiveSearch() =>
        Gen.Select(Term.Array[1, 5], Phrase, Gen.OneOf(Folding.None, Folding.Case, Folding.Plain)).Sample((terms, text, folding) =>
            Place(new TermSet(terms, folding).Find(text)) == Naive(terms, text, folding), iter: 5000);

    [Fact]
    public void Search_OverlappingWithAnyTerms_FindsEveryPlaceOfEach() =>
        Gen.Select(Gen.Frequency((3, Term), (2, Odd)).Array[1, 8], Gen.Frequency((1, Phrase), (2, OddPhrase))).Sample(
            (terms, text) =>
            {
                TermSet set = new(terms, Folding.Case);
                List<(int, int, string)> found = [];
                TermSearch search = set.Search(text, overlapping: true);
                while (search.MoveNext())
                {
                    found.Add((search.Current.Start, search.Current.Length, FoldedText.Fold(set.Terms[search.Current.Term], Folding.Case)));
                }

                string folded = FoldedText.Fold(text, Folding.Case);
                found.ShouldBe(
                    from start in Enumerable.Range(0, folded.Length)
                    from term in terms.Select(t => FoldedText.Fold(t, Folding.Case)).Distinct().OrderByDescending(t => t.Length)
                    where string.CompareOrdinal(folded, start, term, 0, term.Length) == 0 && start + term.Length <= folded.Length && Words.IsWhole(folded, start, term.Length)
                    select (start, term.Length, term));
            },
            iter: 5000);

    private static Gen<string> Odd { get; } = Gen.OneOf("a", "a b", "(a)", "a (b)", "'a", "&", "&&", "c++", "a-b", "a.", "a. b.", "- a", "b a b").Select(t => t);

    private static Gen<string> OddPhrase { get; } = Gen.OneOf("a", "b", "(a)", " (", ")", " ", "'", "&", "c++", "+", "-", ".", ". ", "A ", "ab").Array[0, 14].Select(string.Concat);

    private static Gen<string> Term { get; } = Gen.OneOf("a", "b", "A", "é", "E", "e\u0301", "\u212A", "k", "-", " ", "ﬁ", "🎨", "1").Array[1, 4].Select(string.Concat);

    private static Gen<string> Phrase { get; } = Gen.OneOf("a", "b", "B", "É", "e", "e\u0301", "K", "-", " ", "ﬁ", "🎨", "1", ".").Array[0, 14].Select(string.Concat);

    private static (int, int)? Naive(string[] terms, string text, Folding folding)
    {
        FoldedText folded = FoldedText.Of(text);
        string where = Fold(text);
        for (int start = 0; start < where.Length; start++)
        {
            foreach (string term in terms.Select(Fold).Where(t => t.Length > 0).OrderByDescending(t => t.Length))
            {
                if (string.CompareOrdinal(where, start, term, 0, term.Length) == 0 && start + term.Length <= where.Length && Words.IsWhole(where, start, term.Length))
                {
                    return folding == Folding.Plain ? folded.ToOriginal(start, term.Length) : (start, term.Length);
                }
            }
        }

        return null;

        string Fold(string t) => folding switch { Folding.Plain => FoldedText.Fold(t), Folding.Case => t.ToLowerInvariant(), _ => t };
    }

    private static (int, int)? Place(TermHit? hit) => hit is { } found ? (found.Start, found.Length) : null;

    private static string? Text(string text, (int Start, int Length)? found) => found is var (start, length) ? text.Substring(start, length) : null;
}
