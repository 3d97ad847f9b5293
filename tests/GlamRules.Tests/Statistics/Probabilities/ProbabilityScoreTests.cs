using CsCheck;
using GlamRules.Statistics.Probabilities;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Statistics.Probabilities;

public class ProbabilityScoreTests
{
    private static readonly Gen<(bool Gold, double Probability)[]> Cases = Gen.Select(Gen.Bool, Gen.Double[0, 1]).Array[1, 50];

    [Fact]
    public void Scores_NoRecords_AreAbsent()
    {
        BrierScore.Binary([], []).ShouldBeNull();
        BrierScore.Multiclass([], [], 3).ShouldBeNull();
        LogLoss.Binary([], []).ShouldBeNull();
        LogLoss.Multiclass([], [], 3).ShouldBeNull();
        Ranking.RocAuc([], []).ShouldBeNull();
        Ranking.AveragePrecision([], []).ShouldBeNull();
        Reliability.ExpectedError(Reliability.Bins([], [])).ShouldBeNull();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void Scores_NoProbability_IsRefused(double probability)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => BrierScore.Binary([true], [probability]));
        Should.Throw<ArgumentOutOfRangeException>(() => LogLoss.Binary([true], [probability]));
        Should.Throw<ArgumentOutOfRangeException>(() => LogLoss.Multiclass([0], [probability, 0], 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Reliability.Bins([true], [probability]));
    }

    [Fact]
    public void Scores_FewerThanRecords_AreRefused()
    {
        Should.Throw<ArgumentException>(() => BrierScore.Binary([true, false], [0.5]));
        Should.Throw<ArgumentException>(() => Ranking.RocAuc([true, false], [0.5]));
        Should.Throw<ArgumentException>(() => Ranking.RocAuc([true], [double.NaN]));
    }

    [Fact]
    public void Scores_SureAndRight_AreBest_SureAndWrong_StayFinite()
    {
        BrierScore.Binary([true, false], [1, 0]).ShouldBe(0);
        LogLoss.Binary([true, false], [1, 0])!.Value.ShouldBe(0, 1e-12);
        BrierScore.Binary([true], [0]).ShouldBe(1);
        BrierScore.Multiclass([0], [0, 1], 2).ShouldBe(2);
        LogLoss.Binary([true], [0])!.Value.ShouldBe(-Math.Log(1e-15), 1e-9);
    }

    [Fact]
    public void Multiclass_OfTwoLabels_IsTheBinaryOne() => Cases.Sample(cases =>
    {
        bool[] gold = [.. cases.Select(c => c.Gold)];
        double[] probability = [.. cases.Select(c => c.Probability)];
        int[] labels = [.. gold.Select(g => g ? 1 : 0)];
        double[] both = [.. probability.SelectMany(p => new[] { 1 - p, p })];
        return Math.Abs(BrierScore.Multiclass(labels, both, 2)!.Value - (2 * BrierScore.Binary(gold, probability)!.Value)) < 1e-12
            && Math.Abs(LogLoss.Multiclass(labels, both, 2)!.Value - LogLoss.Binary(gold, probability)!.Value) < 1e-9;
    });

    [Fact]
    public void RocAuc_ScoresTurnedRound_IsTheRest() => Cases.Sample(cases =>
    {
        bool[] gold = [.. cases.Select(c => c.Gold)];
        double[] score = [.. cases.Select(c => Math.Round(c.Probability, 1))];
        return Ranking.RocAuc(gold, score) is not { } area || Math.Abs(area + Ranking.RocAuc(gold, [.. score.Select(s => -s)])!.Value - 1) < 1e-12;
    });

    [Fact]
    public void RocAuc_OneKindOnly_IsAbsent()
    {
        Ranking.RocAuc([true, true], [0.1, 0.9]).ShouldBeNull();
        Ranking.AveragePrecision([false], [0.1]).ShouldBeNull();
    }

    [Fact]
    public void Ranking_AllScoresEqual_TellsNothing()
    {
        Ranking.RocAuc([true, false, false, false], [0.5, 0.5, 0.5, 0.5]).ShouldBe(0.5);
        Ranking.AveragePrecision([true, false, false, false], [0.5, 0.5, 0.5, 0.5]).ShouldBe(0.25);
    }
}
