using CsCheck;
using GlamRules.Audits.Duplicates;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Duplicates;

public class NearTextsTests
{
    [Fact]
    public void Sets_OfManyTexts_AreThoseOfComparingEachWithEach()
    {
        string[] texts = Texts(400);
        int[] found = NearTexts.Sets(texts.Length, i => texts[i], CancellationToken.None);
        UnionFind expected = new(texts.Length);
        int near = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (NearTexts.AreNear(texts[i], texts[j]))
                {
                    expected.Join(i, j);
                    near++;
                }
            }
        }

        near.ShouldBeGreaterThan(50);
        found.ShouldBe([.. Enumerable.Range(0, texts.Length).Select(expected.Find)]);
    }

    [Theory]
    [InlineData("The history of the parish of Saint Mary, volume 1", "The history of the parish of Saint Mary, volume 2", true)]
    [InlineData("The history of the parish of Saint Mary", "THE HISTORY OF THE PARISH OF ST. MARY", false)]
    [InlineData("A tale of two cities", "A tale of three cities", false)]
    [InlineData("Poems, 1850", "Poems, 1851", false)]
    [InlineData("Blank", "Blank", false)]
    public void AreNear_TwoTexts_ByTheThreshold(string a, string b, bool expected) => NearTexts.AreNear(a, b).ShouldBe(expected);

    // Where a text repeats itself its runs alone would not show it.
    [Fact]
    public void AreNear_ATextAndTheSameTwice_No() =>
        NearTexts.AreNear("ink on paper and verso ", "ink on paper and verso ink on paper and verso ").ShouldBeFalse();

    [Fact]
    public void Likeness_OfTwoSets_IsThatOfTheirElements() =>
        Gen.Select(Gen.ULong[0, 20].List[0, 15], Gen.ULong[0, 20].List[0, 15]).Sample((listA, listB) =>
        {
            (HashSet<ulong> a, HashSet<ulong> b) = ([.. listA], [.. listB]);
            double expected = a.Count + b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / a.Union(b).Count();
            Shingles.Likeness([.. a.Order()], [.. b.Order()]).ShouldBe(expected);
        });

    // Half of them another with a letter or two changed.
    private static string[] Texts(int count)
    {
        SeededRandom random = SeededRandom.For(1, "texts");
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            texts[i] = i % 2 == 1
                ? Changed(texts[i - 1], 1 + random.Next(2), random)
                : string.Join(' ', Enumerable.Range(0, 5 + random.Next(6)).Select(_ => new string([.. Enumerable.Range(0, 3 + random.Next(6)).Select(_ => (char)('a' + random.Next(20)))])));
        }

        return texts;
    }

    private static string Changed(string text, int times, SeededRandom random)
    {
        char[] letters = text.ToCharArray();
        for (int i = 0; i < times; i++)
        {
            letters[random.Next(letters.Length)] = 'z';
        }

        return new string(letters);
    }
}
