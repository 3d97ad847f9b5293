using GlamRules.Reports.Document;
using GlamRules.Reports.Sections;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Sections;

public class SliceOrderTests
{
    [Fact]
    public void Decades_StandAsTheyFollowEachOther() =>
        Labels(Row("1850s", 0.1, true), Row("900s", 0.4, false), Row("1790s", 0.2, false)).ShouldBe(["900s", "1790s", "1850s"]);

    [Fact]
    public void OtherValues_LargestGainFirst_ThoseTooFewLast() =>
        Labels(Row("few", 0.9, false, 3), Row("behind", -0.1, true), Row("ahead", 0.3, true), Row("fewer", 0.1, false, 2)).ShouldBe(["ahead", "behind", "few", "fewer"]);

    [Fact]
    public void ManyValues_TheLargestAreShownAndCounted()
    {
        ForestGroup group = SliceOrder.Group("By town", Enumerable.Range(0, 40).Select(i => Row($"t{i}", 0, false, i)));
        group.Heading.ShouldBe("By town (the 24 largest of 40)");
        group.Rows.Length.ShouldBe(24);
        group.Rows[0].Label.ShouldBe("t39");
    }

    private static string[] Labels(params ForestRow[] rows) => [.. SliceOrder.Group("g", rows).Rows.Select(r => r.Label)];

    private static ForestRow Row(string label, double difference, bool firm, int records = 10) => new(label, records, difference, null, null, "", firm);
}
