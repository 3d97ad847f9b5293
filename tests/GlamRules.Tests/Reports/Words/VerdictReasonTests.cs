using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Reports.Words;

public class VerdictReasonTests
{
    private static readonly Wording Words = new(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(-0.01, 0.07, 12, "That leaves room both for no gain and for one above the margin of 3.0 points, the loss that the criteria call bearable. ")]
    [InlineData(0.002, 0.019, 4, "Yet just one of the two is right on only four of the 406 records, and a verdict in macro-F1 takes ten. ")]
    [InlineData(null, null, 0, "Both are right, and both wrong, on the same of the 406 records: nothing tells them apart.")]
    [InlineData(null, null, 12, "No interval can be given, and so no verdict.")]
    public void Inconclusive_ForWhateverReason_NamesThatReason(double? low, double? high, int discordant, string expected) =>
        Of(Open(low, high, discordant)).ShouldStartWith(expected);

    [Fact]
    public void Inconclusive_HangingOnFewRecords_SaysSo() =>
        Of(Open(0.002, 0.019, 12) with { Effective = 4.4 }).ShouldStartWith("Yet the difference hangs on about four of the 406 records, those of rare labels,");

    [Fact]
    public void More_RecordsNeeded_SaysHowManyMoreAndHowManyInAll()
    {
        Comparison open = Open(-0.01, 0.07, 12) with { N = 509, RecordsNeeded = 1666 };
        VerdictReason.More(open, Words).ShouldStartWith("About 1,157 more labelled test records, 1,666 in all,");
        VerdictReason.More(open with { RecordsNeeded = 298 }, Words).ShouldStartWith("Were the two in truth equally good");
        VerdictReason.More(open with { RecordsNeeded = null }, Words).ShouldContain("can’t be told");
    }

    private static Comparison Open(double? low, double? high, int discordant) =>
        SmallAssessment.Result.Comparisons[0] with { Verdict = Verdict.Inconclusive, N = 406, Low = low, High = high, AOnly = discordant, BOnly = 0 };

    private static string Of(Comparison comparison)
    {
        AssessmentResult small = SmallAssessment.Result;
        return VerdictReason.Of(comparison, small.Predictors[0], small.Predictors[1], Words);
    }
}
