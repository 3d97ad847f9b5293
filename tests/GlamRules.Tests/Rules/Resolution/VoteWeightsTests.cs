using System.Collections.Immutable;
using CsCheck;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Resolution;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Rules.Resolution;

public sealed class VoteWeightsTests
{
    private static readonly string[] Labels = ["A", "B", "C", "D"];

    private static readonly Gen<Vote> Votes = Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], (label, confidence) => new Vote(0, Labels[label], [], confidence));

    private static readonly Gen<double[]> Shares = Gen.Double[0.01, 1].Array[4].Select(s => s.Select(x => x / s.Sum()).ToArray());

    [Fact]
    public void Weightiest_TwoWeakVotesAboveChance_OutweighOne() =>
        new VoteWeights(Set()).Weightiest([Vote("A", 0.45), Vote("B", 0.46), Vote("A", 0.45)]).Label.ShouldBe("A");

    [Theory]
    [InlineData(0.45)]
    [InlineData(0.9)]
    public void Weightiest_OneVoteAlone_IsBelievedAsFarAsItsRuleIsPrecise(double confidence)
    {
        new VoteWeights(Set()).Weightiest([Vote("A", confidence)]).Score.ShouldBe(confidence, 1e-6);
        new VoteWeights(Set(0.1, 0.2, 0.3, 0.4)).Weightiest([Vote("A", confidence)]).Score.ShouldBe(confidence, 1e-6);
    }

    [Fact]
    public void Of_VoteBelowTheChanceOfItsLabel_WeighsNothing() =>
        new VoteWeights(Set(0.8, 0.1, 0.05, 0.05)).Of(Vote("A", 0.6)).ShouldBe(0);

    [Fact]
    public void Weightiest_AnotherVoteForTheWinner_NeverMakesItLose() => Gen.Select(Votes.Array[1, 8], Shares, Votes, Gen.Int[0, 8]).Sample((votes, shares, more, at) =>
    {
        VoteWeights weights = new(Set(shares));
        string winner = weights.Weightiest(votes).Label;
        ImmutableArray<Vote> added = votes.ToImmutableArray().Insert(Math.Min(at, votes.Length), more with { Label = winner });
        return weights.Weightiest(added).Label == winner;
    });

    [Fact]
    public void Weightiest_AnyVotes_ScoreFromZeroToOne() => Gen.Select(Votes.Array[1, 8], Shares).Sample((votes, shares) =>
        new VoteWeights(Set(shares)).Weightiest(votes).Score is >= 0 and <= 1);

    [Fact]
    public void Weightiest_EqualWeights_GoToTheLabelVotedForFirst()
    {
        new VoteWeights(Set()).Weightiest([Vote("B", 0.7), Vote("A", 0.6), Vote("A", 0.2), Vote("C", 0.7)]).Label.ShouldBe("B");
        new VoteWeights(Set()).Weightiest([Vote("D", 0.1), Vote("A", 0.2)]).Label.ShouldBe("D");
    }

    private static Vote Vote(string label, double confidence) => new(0, label, [], confidence);

    private static RuleSet Set(params double[] shares) => new()
    {
        Folder = "",
        Name = "",
        Kind = TaskKind.Label,
        Labels = [.. Labels],
        Resolve = Resolve.Weighted,
        Rules = [],
        Hash = "",
        Chances = shares.Select((s, i) => KeyValuePair.Create(Labels[i], s)).ToImmutableDictionary(StringComparer.Ordinal),
    };
}
