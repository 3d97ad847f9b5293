using System.Collections.Immutable;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Cascading;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Evaluation.Cascading;

public class CascadeScorerTests
{
    private static readonly Criteria Plain = new() { Optimise = "accuracy", Margin = 0.03 };
    private static readonly Costs Costs = new() { Error = 5, Human = 1 };

    [Fact]
    public void Settings_EachOne_CountsWhatAnsweringEachRecordCounts()
    {
        CascadeRecords records = Simulated.Records(3, 120, Costs);
        List<Setting> settings = Settings.Of(records);
        settings.Count.ShouldBeGreaterThan(100);
        foreach (Setting setting in settings)
        {
            int[] stages = [.. Enumerable.Range(0, records.Count).Select(i => records.Answering(i, setting.Thresholds.AsSpan()))];
            setting.Answered.ShouldBe(stages.Count(s => s >= 0));
            setting.Wrong.ShouldBe(stages.Where((s, i) => s >= 0 && !records.Right[s][i]).Count());
            setting.Cost.ShouldBe(stages.Select((s, i) => s < 0 ? 1.0 : records.Right[s][i] ? 0 : 5).Sum(), 1e-9);
        }
    }

    [Fact]
    public void Choose_ByErrorOnDev_KeepsToItOnOtherRecords()
    {
        const int runs = 60;
        double error = 0;
        int within = 0;
        int covered = 0;
        CascadeRecords all = Simulated.Records(1000, 50_000);
        for (int seed = 0; seed < runs; seed++)
        {
            CascadeResult result = CascadeScorer.Score("both", ["s0", "s1"], null, Simulated.Records(seed, 400), Simulated.Records(seed + 5000, 400), Plain);
            OperatingPoint chosen = result.Together.Chosen.ShouldNotBeNull();
            double truth = CascadeScorer.Point([.. chosen.Thresholds.Select(t => t is { } sure ? (int)Math.Round(sure * 1000) : 1001)], all, Plain).Error.Value!.Value;
            error += truth / runs;
            within += truth <= CascadePlan.UsualError * 1.5 ? 1 : 0;
            covered += chosen.Error.Low <= truth && truth <= chosen.Error.High ? 1 : 0;
        }

        // On average at the bound or below, seldom far above, and the interval stated holds what is true as often as it says.
        error.ShouldBeLessThan(CascadePlan.UsualError);
        (within / (double)runs).ShouldBeGreaterThan(0.9);
        (covered / (double)runs).ShouldBeGreaterThan(0.88);
    }

    [Fact]
    public void Score_Together_AnswersMoreThanEachAloneWithinTheSameBound()
    {
        CascadeResult result = CascadeScorer.Score("both", ["s0", "s1"], null, Simulated.Records(1, 4000), Simulated.Records(2, 4000), Plain);
        result.Basis.ShouldBe(ThresholdBasis.Error);
        result.Alone.ShouldAllBe(alone => alone.Chosen!.Answered < result.Together.Chosen!.Answered);
        LaterGain gain = result.Gain.ShouldNotBeNull();
        gain.Answered.ShouldBe(result.Together.Chosen!.ByStage[1]);
        gain.Spared.Value!.Value.ShouldBe((result.Together.Chosen.Answered - result.Alone[0].Chosen!.Answered) / 4000.0, 1e-12);
        gain.Earns.ShouldBeTrue();
    }

    [Fact]
    public void Score_WithCosts_ChoosesTheLeastOnDev()
    {
        Criteria criteria = Plain with { Costs = Costs };
        CascadeRecords dev = Simulated.Records(1, 2000, Costs);
        CascadeResult result = CascadeScorer.Score("both", ["s0", "s1"], null, dev, dev, criteria);
        result.Basis.ShouldBe(ThresholdBasis.Cost);
        result.Error.ShouldBeNull();
        result.Together.Chosen!.Cost!.Value.ShouldBe(Settings.Of(dev).Min(s => s.Cost) / 2000 * 10_000, 1e-6);
        result.Alone.ShouldAllBe(alone => alone.Chosen!.Cost >= result.Together.Chosen.Cost);
        result.Gain!.Saving.Value!.Value.ShouldBe(result.Alone[0].Chosen!.Cost!.Value - result.Together.Chosen.Cost.Value, 1e-6);
    }

    [Fact]
    public void Score_ThresholdsSaid_AreThoseApplied()
    {
        CascadePlan plan = new(ImmutableDictionary<string, double>.Empty.Add("s0", 0.9).Add("s1", 0.7), null, true);
        CascadeResult result = CascadeScorer.Score("both", ["s0", "s1"], plan, Simulated.Records(1, 300), Simulated.Records(2, 300), Plain);
        result.Basis.ShouldBe(ThresholdBasis.Declared);
        result.Together.Chosen!.Thresholds.ShouldBe([0.9, 0.7]);
        (plan with { Human = false }).ShouldSatisfyAllConditions(p => ThresholdChooser.Of(["s0", "s1"], p, null, null).ShouldBe([900, 0]));
    }

    [Fact]
    public void Frontier_FewerAnswered_AreLessOftenWrong()
    {
        ImmutableArray<Setting> frontier = SettingChoice.Frontier(Settings.Of(Simulated.Records(7, 3000)));
        frontier.Length.ShouldBeInRange(10, SettingChoice.Points);
        frontier.Zip(frontier.Skip(1)).ShouldAllBe(pair => pair.First.Answered > pair.Second.Answered && pair.First.ErrorRate > pair.Second.ErrorRate);
    }

    [Fact]
    public void Choose_NothingSureEnough_LeavesAllToAPerson()
    {
        CascadeResult result = CascadeScorer.Score("both", ["s0", "s1"], new CascadePlan(null, 0, true), Simulated.Records(1, 300), Simulated.Records(2, 300), Plain);
        result.Together.Chosen!.Answered.ShouldBe(0);
        result.Together.Chosen.Error.Value.ShouldBeNull();
        result.Gain!.Answered.ShouldBe(0);
    }
}
