using GlamRules.Assessments.Curves;
using GlamRules.Corpora;
using GlamRules.Tests.Evaluation;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Assessments.Curves;

public class SubsamplesTests
{
    // One in five is of the rarer label; records come in groups of two.
    private static readonly LabelledRecord[] Train =
        [.. Enumerable.Range(0, 200).Select(i => Scored.Record(i, Answer.OfLabel(i / 2 % 5 == 0 ? "rare" : "frequent"), group: $"g{i / 2}"))];

    [Theory]
    [InlineData(10, new[] { 10 })]
    [InlineData(100, new[] { 50, 63, 79, 100 })]
    [InlineData(400, new[] { 50, 100, 200, 400 })]
    public void Sizes_OfATrainSplit_MultiplyUpToAll(int train, int[] sizes) => Subsamples.Sizes(train).ShouldBe(sizes);

    [Fact]
    public void Sizes_OfALargeSplit_AreEight() => Subsamples.Sizes(1_000_000).Length.ShouldBe(8);

    [Fact]
    public void Order_OfRecords_KeepsAllOfThemAndGroupsTogether()
    {
        LabelledRecord[] order = Subsamples.Order(Train, 1, 0);
        order.Select(r => r.Id).Order(StringComparer.Ordinal).ShouldBe(Train.Select(r => r.Id).Order(StringComparer.Ordinal));
        for (int i = 0; i < order.Length; i += 2)
        {
            order[i].Group.ShouldBe(order[i + 1].Group);
        }
    }

    [Fact]
    public void Order_AnyBeginning_HasLabelsInTheSharesOfTheWhole()
    {
        LabelledRecord[] order = Subsamples.Order(Train, 1, 0);
        foreach (int size in new[] { 20, 50, 100, 150 })
        {
            order[..size].Count(r => r.Gold!.Label == "rare").ShouldBeInRange((size / 5) - 2, (size / 5) + 2);
        }
    }

    [Fact]
    public void Order_SeedAndRepeat_DecideIt()
    {
        Ids(1, 0).ShouldBe(Ids(1, 0));
        Ids(1, 0).ShouldNotBe(Ids(1, 1));
        Ids(1, 0).ShouldNotBe(Ids(2, 0));
    }

    private static string[] Ids(int seed, int repeat) => [.. Subsamples.Order(Train, seed, repeat).Select(r => r.Id)];
}
