using System.Globalization;
using GlamRules.Evaluation;
using GlamRules.Reports;
using GlamRules.Reports.Sections;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Sections;

public sealed class HeadlineSectionTests
{
    [Theory]
    [InlineData(-0.01, 0.07, 12, "That holds both no gain and a gain above the margin of 5.0 points: 406 records are too few for a verdict.")]
    [InlineData(0.002, 0.019, 4, "Yet just one of the two is right on only 4 of the 406 records, and a verdict in Macro F1 takes 10.")]
    [InlineData(null, null, 0, "Both are right, and both wrong, on the same of the 406 records: nothing tells them apart.")]
    [InlineData(null, null, 12, "No verdict can be read from that.")]
    public void Unsettled_ForWhateverReason_NamesThatReason(double? low, double? high, int discordant, string expected) =>
        HeadlineSection.Unsettled(Between(low, high, discordant), new Wording(CultureInfo.InvariantCulture)).ShouldBe(expected);

    private static Comparison Between(double? low, double? high, int discordant) => new()
    {
        A = "rules",
        B = "model",
        Metric = "macro-f1",
        N = 406,
        Difference = 0,
        Low = low,
        High = high,
        Method = "bca-bootstrap",
        Margin = 0.05,
        Verdict = Verdict.Inconclusive,
        RecordsNeeded = null,
        SmallestDetectable = null,
        AOnly = discordant,
        BOnly = 0,
        MidP = null,
        Exact = null,
    };
}
