using CsCheck;
using GlamRules.Learning.Tuning;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Tuning;

public sealed class BalancingTests
{
    [Fact]
    public void Shifts_RarerLabel_IsRaisedMore() => Gen.Select(Gen.Double[0.001, 0.5], Gen.Double[0.01, 1]).Sample((rare, share) =>
        Balancing.Shifts([rare, 1 - rare], share) is var shifts && shifts[0] >= shifts[1]);

    [Fact]
    public void Shifts_LabelThatNeverOccurs_IsLeftAlone() => Balancing.Shifts([0, 1], 1)[0].ShouldBe(0);

    [Fact]
    public void Choose_RareLabelLost_RaisesIt()
    {
        // Of ten records two are rare; their scores fall short by little.
        int[][] gold = [.. Enumerable.Range(0, 10).Select(i => new[] { i < 2 ? 1 : 0 })];
        HeldOut held = new([.. gold.Select(g => g[0] == 1 ? new[] { 0.6, 0.0 } : [3.0, 0.0])], [.. Enumerable.Range(0, 10)]);

        (double share, double f1) = Balancing.Choose(held, gold, [0.8, 0.2], null);

        share.ShouldBe(0.5);
        f1.ShouldBe(1);
    }

    [Fact]
    public void Choose_NoneBetter_HelpsLeast()
    {
        int[][] gold = [[0], [1]];

        Balancing.Choose(new HeldOut([[5, 0], [0, 5]], [0, 1]), gold, [0.5, 0.5], null).ShouldBe((0, 1));
    }

    [Fact]
    public void Thresholds_AnyScores_ReachTheF1TheyClaim() => Gen.Select(Gen.Double[-5, 5].Array[2].Array[2, 30], Gen.Int[0, 3].Array[30]).Sample((scores, sets) =>
    {
        int[][] gold = [.. scores.Select((_, i) => Enumerable.Range(0, 2).Where(label => (sets[i] >> label & 1) == 1).ToArray())];
        (double[] shifts, double f1) = Balancing.Thresholds(new HeldOut(scores, [.. Enumerable.Range(0, scores.Length)]), gold, 2);
        return Math.Abs(f1 - Enumerable.Range(0, 2).Average(label => F1(scores, gold, label, shifts[label]))) < 1e-9;
    }, iter: 300);

    [Fact]
    public void MacroF1_LabelsThatNeitherOccurNorAreAnswered_AreLeftOut() =>
        MacroF1.Of([0, 0, 1, 1], [0, 1, 1, 1], 5).ShouldBe(((2.0 / 3) + 0.8) / 2, 1e-12);

    [Fact]
    public void MacroF1_Nothing_IsZero() => MacroF1.Of([], [], 3).ShouldBe(0);

    private static double F1(double[][] scores, int[][] gold, int label, double shift)
    {
        int right = scores.Where((s, i) => s[label] + shift > 0 && gold[i].Contains(label)).Count();
        int either = scores.Count(s => s[label] + shift > 0) + gold.Count(g => g.Contains(label));
        return gold.Any(g => g.Contains(label)) ? 2.0 * right / either : 0;
    }
}
