using CsCheck;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Loading;

public sealed class SplitterTests
{
    // First eight bytes of sha256("seed:group"), big-endian, over 2^64.
    [Theory]
    [InlineData(1, "a", 0.2554167428112489)]
    [InlineData(1, "014602826", 0.8521684114378271)]
    [InlineData(2, "a", 0.948043548115907)]
    [InlineData(1, "é", 0.10168079079822666)]
    public void Place_OfAGroup_IsThatOfItsHash(int seed, string group, double expected) => Splitter.Place(seed, group).ShouldBe(expected, 1e-15);

    [Fact]
    public void Of_ManyGroups_ComesNearTheShares()
    {
        SplitRule rule = new(null, 0.5, 0.2, 0.3, 1);
        Dictionary<Split, int> counts = Enumerable.Range(0, 20_000).CountBy(i => Splitter.Of(rule, 7, $"{i}", null, false)).ToDictionary();

        (counts[Split.Train] / 20_000.0).ShouldBe(0.5, 0.015);
        (counts[Split.Dev] / 20_000.0).ShouldBe(0.2, 0.015);
        (counts[Split.Test] / 20_000.0).ShouldBe(0.3, 0.015);
    }

    [Fact]
    public void Of_AGroup_DependsOnNothingButItsNameAndTheSeed() =>
        Gen.Select(Gen.String, Gen.Int[0, 100], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((group, seed, a, b) =>
        {
            (double train, double dev) = (Math.Min(a, b), Math.Max(a, b) - Math.Min(a, b));
            SplitRule rule = new(null, train, dev, 1 - train - dev, 1);
            double place = Splitter.Place(seed, group);
            Split expected = place < train ? Split.Train : place < train + dev ? Split.Dev : Split.Test;
            return place is >= 0 and <= 1 && Splitter.Of(rule, seed, group, null, false) == expected;
        });

    [Theory]
    [InlineData(Split.Test, Split.Test)]
    [InlineData(Split.Dev, Split.Dev)]
    public void Of_AReadySplit_IsKept(Split ready, Split expected) =>
        Splitter.Of(new SplitRule(null, 0, 1, 0, 1, "split"), 1, "a", ready, carveDev: true).ShouldBe(expected);

    [Theory]
    [InlineData(0.0, true, Split.Train)]
    [InlineData(1.0, true, Split.Dev)]
    [InlineData(1.0, false, Split.Train)]
    public void Of_AReadySplitWithoutDev_CarvesItFromTrain(double dev, bool carve, Split expected) =>
        Splitter.Of(new SplitRule(null, 0, dev, 0, 1, "split"), 1, "a", Split.Train, carve).ShouldBe(expected);

    [Theory]
    [InlineData("Train ", Split.Train)]
    [InlineData("validation", Split.Dev)]
    [InlineData("TEST", Split.Test)]
    [InlineData("tets", null)]
    [InlineData(null, null)]
    public void Parse_AWord_IsTheSplitMeant(string? word, Split? expected) => Splitter.Parse(word).ShouldBe(expected);
}
