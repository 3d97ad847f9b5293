using CsCheck;
using GlamRules.Statistics;
using GlamRules.Statistics.Agreement;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Agreement;

public class AgreementTallyTests
{
    private static readonly Gen<string[]> Tables = Gen.Char["abc-"].Array[4].Select(row => new string(row)).Array[1, 40];

    // The example of Krippendorff (2011) as it is commonly printed: three annotators, fifteen units.
    [Fact]
    public void Alpha_PrintedExample_IsAsPrinted()
    {
        const string A = "-----34121133-3";
        const string B = "1-213343-------";
        const string C = "--21344-21133-4";
        string[] units = [.. Enumerable.Range(0, 15).Select(i => $"{A[i]}{B[i]}{C[i]}")];
        AgreementTally.Of(Annotators.Of(units)).Alpha!.Value.ShouldBe(0.691, 0.0005);
    }

    [Fact]
    public void Figures_AllAgree_ArePerfect()
    {
        AgreementTally tally = AgreementTally.Of(Annotators.Of("aaa", "bbb", "aaa"));
        tally.Observed.ShouldBe(1);
        tally.Alpha.ShouldBe(1);
        tally.Fleiss.ShouldBe(1);
    }

    [Theory]
    [InlineData("aa", "aa")]
    [InlineData("a-", "-b")]
    [InlineData("--", "--")]
    public void Alpha_NothingDiffersOrNobodyIsCompared_IsAbsent(params string[] rows) =>
        AgreementTally.Of(Annotators.Of(rows)).Alpha.ShouldBeNull();

    [Fact]
    public void Figures_NoRecords_AreAbsent()
    {
        AgreementTally tally = AgreementTally.Of(Annotators.Of(Array.Empty<string>()));
        tally.Observed.ShouldBeNull();
        tally.Alpha.ShouldBeNull();
        tally.Fleiss.ShouldBeNull();
    }

    [Fact]
    public void Fleiss_UnevenNumbersOfLabels_IsAbsent() => AgreementTally.Of(Annotators.Of("aab", "ab-")).Fleiss.ShouldBeNull();

    [Fact]
    public void Alpha_AnnotatorsInAnotherOrder_IsTheSame() => Tables.Sample(rows =>
        Same(Alpha(rows), Alpha([.. rows.Select(row => new string([.. row.Reverse()]))])));

    [Fact]
    public void Alpha_RecordsWithOneLabel_ChangeNothing() => Tables.Sample(rows => Same(Alpha(rows), Alpha([.. rows, "c---", "-a--", "----"])));

    [Fact]
    public void Alpha_AnyRatings_IsOneOnlyWhereNobodyDiffers() => Tables.Sample(rows =>
        Alpha(rows) is not { } alpha || (alpha <= 1 + 1e-12 && (alpha > 1 - 1e-12) == rows.All(row => row.Where(c => c != '-').Distinct().Count() < 2)));

    [Fact]
    public void Interval_OfAlpha_HoldsItAndIsRepeatable()
    {
        Ratings ratings = Annotators.Of([.. Enumerable.Repeat<string[]>(["aab", "abb", "aaa", "bbb", "b-b"], 12).SelectMany(rows => rows)]);
        Interval interval = AgreementIntervals.Alpha(ratings, 0.95, 1000, new SeededRandom(1))!.Value;
        interval.Contains(AgreementTally.Of(ratings).Alpha!.Value).ShouldBeTrue();
        interval.Width.ShouldBeInRange(0.05, 0.6);
        AgreementIntervals.Alpha(ratings, 0.95, 1000, new SeededRandom(1)).ShouldBe(interval);
    }

    [Theory]
    [InlineData("aa", "aa")]
    [InlineData("aa", "bb")]
    [InlineData("ab")]
    [InlineData("--")]
    public void Interval_NothingToResample_IsAbsent(params string[] rows) =>
        AgreementIntervals.Alpha(Annotators.Of(rows), 0.95, 200, new SeededRandom(1)).ShouldBeNull();

    [Fact]
    public void Kappa_OneLabelOrNoRecord_IsAbsent()
    {
        new CohenTally(2).Kappa.ShouldBeNull();
        Annotators.Kappa([["a", "a"], ["a", "a"]]).ShouldBeNull();
        Annotators.Kappa([["a", "b"], ["b", "a"]]).ShouldBe(-1);
    }

    private static double? Alpha(string[] rows) => AgreementTally.Of(Annotators.Of(rows)).Alpha;

    private static bool Same(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - other!.Value) < 1e-12;
}
