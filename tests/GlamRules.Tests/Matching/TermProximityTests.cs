using CsCheck;
using GlamRules.Matching;
using GlamRules.Text;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Matching;

public class TermProximityTests
{
    private static readonly string[] Vocabulary = ["a", "b", "c", "d", "a b", "b a", "e"];

    [Theory]
    [InlineData("war and horse", 3, true)]
    [InlineData("war and horse", 2, false)]
    [InlineData("horse of the war", 4, true)]
    [InlineData("horse's war-time war", 3, true)]
    public void Find_TwoTermsInAnyOrder_CountsTheWordsOfTheStretch(string text, int within, bool found) =>
        (Of(within, false, ["war"], ["horse"]).Find(text).Count > 0).ShouldBe(found);

    [Fact]
    public void Find_Ordered_WantsTheOrderGiven()
    {
        Of(3, true, ["war"], ["horse"]).Find("horse war").ShouldBeEmpty();
        Of(3, true, ["war"], ["horse"]).Find("horse war horse").Count.ShouldBe(2);
    }

    [Fact]
    public void Find_OneWordInBothGroups_DoesNotServeTwice()
    {
        Of(5, false, ["war"], ["war", "horse"]).Find("war").ShouldBeEmpty();
        Of(5, false, ["war"], ["war", "horse"]).Find("war war").Count.ShouldBe(2);
    }

    [Fact]
    public void Find_SeveralStretches_TakesThatWhichEndsFirstAndStartsLast()
    {
        IReadOnlyList<(int Group, TermHit Hit)> found = Of(9, false, ["a"], ["b"]).Find("a a b a");
        found.Select(f => f.Hit.Start).ShouldBe([2, 4]);
    }

    [Fact]
    public void Find_AnyText_AgreesWithTryingEveryCombination() =>
        Gen.Select(
            Gen.Int[0, 4].Array[0, 14],
            Gen.Int[0, Vocabulary.Length - 1].Array[1, 3].Array[2, 4],
            Gen.Int[2, 8],
            Gen.Bool)
        .Sample((words, groups, within, ordered) =>
        {
            string text = string.Join(' ', words.Select(w => "abcde"[w]));
            string[][] terms = [.. groups.Select(g => g.Select(t => Vocabulary[t]).ToArray())];
            IReadOnlyList<(int Group, TermHit Hit)> found = Of(within, ordered, terms).Find(text);
            (int End, int Start)? naive = Naive(text, terms, within, ordered);
            return naive is var (end, start)
                ? found.Count == terms.Length && found[0].Hit.Start == start && found[^1].Hit.Start + found[^1].Hit.Length == end
                    && found.Select(f => f.Group).Order().SequenceEqual(Enumerable.Range(0, terms.Length))
                : found.Count == 0;
        }, iter: 3000);

    // The stretch that ends first, and of those that which starts last, over all choices of one hit a group.
    private static (int End, int Start)? Naive(string text, string[][] groups, int within, bool ordered)
    {
        List<(int Start, int End)[]> choices = [[]];
        foreach (string[] group in groups)
        {
            (int Start, int End)[] hits = [.. group.Distinct().SelectMany(term => Hits(text, term))];
            choices = [.. choices.SelectMany(c => hits.Where(h => c.All(o => h.Start >= o.End || o.Start >= h.End)).Select(h => c.Append(h).ToArray()))];
        }

        (int End, int Start)[] good =
        [
            .. choices.Where(c => !ordered || c.Zip(c.Skip(1)).All(p => p.Second.Start >= p.First.End))
                .Select(c => (End: c.Max(h => h.End), Start: c.Min(h => h.Start)))
                .Where(s => Words.Count(text.AsSpan(s.Start, s.End - s.Start)) <= within),
        ];
        return good.Length == 0 ? null : good.OrderBy(g => g.End).ThenByDescending(g => g.Start).First();
    }

    private static IEnumerable<(int Start, int End)> Hits(string text, string term)
    {
        for (int at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            if (Words.IsWhole(text, at, term.Length))
            {
                yield return (at, at + term.Length);
            }
        }
    }

    private static TermProximity Of(int within, bool ordered, params string[][] groups) => new([.. groups.Select(g => new TermSet(g))], within, ordered);
}
