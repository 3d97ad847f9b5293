using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using GlamRules.Learning.Tuning;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Tuning;

public sealed class HoldoutTests
{
    private static readonly FeatureOptions Features = Titles.Recipe().Features with { LeastRecords = 1 };
    private static readonly Candidate[] Candidates = [new(TrainerKind.Sdca, 1), new(TrainerKind.Sdca, 10)];

    [Fact]
    public void Score_SmallCorpus_HoldsEveryRecordOutOnce()
    {
        HeldOut[] held = Score(Titles.Genres(40), 40, cross: true);

        held.Length.ShouldBe(2);
        held.ShouldAllBe(h => h.Scores.Count == 40 && h.Records.Order().SequenceEqual(Enumerable.Range(0, 40)));
    }

    [Fact]
    public void Score_LargeCorpusWithDev_HoldsDevOut() =>
        Score(Titles.Genres(40), 30, cross: false)[0].Records.ShouldBe(Enumerable.Range(30, 10));

    [Fact]
    public void Score_LargeCorpusWithoutDev_HoldsAFifthOut() =>
        Score(Titles.Genres(40), 40, cross: false)[0].Records.Count.ShouldBe(8);

    [Fact]
    public void Score_RecordsHeldOut_WereNotFittedOn()
    {
        // Gold is pure chance and each title has a word of its own: who has seen a record knows it, who has not can't.
        LabelledRecord[] records = [.. Enumerable.Range(0, 60).Select(i => Titles.Labelled($"{i}", $"word{i:D2}", GlamRules.Statistics.SeededRandom.For(1, $"{i}").Next(2) == 0 ? "Fiction" : "Non-fiction"))];
        int[][] gold = Gold(records);

        HeldOut held = Score(records, 60, cross: true)[0];

        held.Records.Select((r, i) => (held.Scores[i][0] > held.Scores[i][1] ? 0 : 1) == gold[r][0] ? 1.0 : 0).Average().ShouldBeLessThan(0.75);
    }

    [Fact]
    public void Folds_RecordsOfOneGroup_StandTogether()
    {
        LabelledRecord[] records = [.. Titles.Genres(50).Select((r, i) => new LabelledRecord { Record = r.Record, Gold = r.Gold, Split = r.Split, Group = $"g{i / 4}" })];

        int[] folds = Folds.Of(records, 5, 1);

        records.Select((r, i) => (r.Group, Fold: folds[i])).GroupBy(p => p.Group).ShouldAllBe(g => g.Select(p => p.Fold).Distinct().Count() == 1);
        folds.Distinct().Count().ShouldBe(5);
    }

    private static HeldOut[] Score(LabelledRecord[] records, int train, bool cross) =>
        new Holdout(Features, records, Gold(records), train, cross, TaskKind.Label, 2, 1).Score(Candidates, CancellationToken.None);

    private static int[][] Gold(LabelledRecord[] records) => [.. records.Select(r => new[] { r.Gold!.Label == "Fiction" ? 0 : 1 })];
}
