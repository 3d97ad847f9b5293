using GlamRules.Audits.Duplicates;
using GlamRules.Statistics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Audits.Duplicates;

public class MinHashTests
{
    // The chance is 1 - (1 - s^4)^16; over 400 pairs the share seen lies within three standard errors of it.
    [Theory]
    [InlineData(90, 10)]
    [InlineData(60, 40)]
    [InlineData(40, 60)]
    [InlineData(20, 80)]
    public void Sign_TwoSetsOfALikeness_ShareABandAsOftenAsTheFormulaSays(int both, int either)
    {
        const int pairs = 400;
        SeededRandom random = SeededRandom.For(both, "sets");
        MinHash hash = new();
        int shared = 0;
        uint[] first = new uint[MinHash.Bands];
        uint[] second = new uint[MinHash.Bands];
        for (int i = 0; i < pairs; i++)
        {
            ulong[] items = [.. Enumerable.Range(0, both + either).Select(_ => random.NextBits())];
            hash.Sign(items.AsSpan(0, both + (either / 2)), first);
            hash.Sign([.. items[..both], .. items[(both + (either / 2))..]], second);
            shared += first.Zip(second).Any(b => b.First == b.Second) ? 1 : 0;
        }

        double chance = 1 - Math.Pow(1 - Math.Pow((double)both / (both + either), 4), MinHash.Bands);
        double tolerance = 3 * Math.Sqrt(chance * (1 - chance) / pairs) + 0.005;
        ((double)shared / pairs).ShouldBe(chance, tolerance);
    }

    [Fact]
    public void Sign_OneSet_GivesTheSameOnEveryMachine()
    {
        uint[] bands = new uint[MinHash.Bands];
        new MinHash().Sign(Shingles.Of("a tale of two cities"), bands);
        bands[..3].ShouldBe([3191139273u, 3395245090u, 2348092860u]);
    }
}
