using GlamRules.Learning.Features;
using GlamRules.Learning.Trainers;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Learning.Trainers;

public sealed class LinearTrainerTests
{
    public static TheoryData<TrainerKind> Trainers => [.. Enum.GetValues<TrainerKind>()];

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_NoFeature_IsAsFrequentAsTheLabels(TrainerKind trainer)
    {
        TrainingSet set = new([.. Enumerable.Repeat(new SparseVector([], []), 8)], [0, 0, 0, 0, 0, 1, 1, 2], 0, 3);

        double[] scores = LinearTrainer.Fit(trainer, set, 1, 1).Score(new SparseVector([], []));

        scores.Select(Math.Exp).ShouldBe([6.0 / 11, 3.0 / 11, 2.0 / 11], 1e-6);
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_NoRecord_KnowsNothing(TrainerKind trainer) =>
        LinearTrainer.Fit(trainer, new TrainingSet([], [], 4, 2), 1, 1).Score(new SparseVector([0], [1])).Distinct().Count().ShouldBe(1);

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Fit_LabelWithoutRecords_IsTheLeastLikely(TrainerKind trainer)
    {
        TrainingSet set = new([.. Enumerable.Range(0, 20).Select(i => new SparseVector([i % 2], [1]))], [.. Enumerable.Range(0, 20).Select(i => i % 2 * 2)], 2, 3);

        double[] scores = LinearTrainer.Fit(trainer, set, 0.1, 1).Score(new SparseVector([0], [1]));

        scores[0].ShouldBe(scores.Max());
        scores[1].ShouldBeLessThan(scores[0]);
    }

    [Fact]
    public void Names_EachKind_IsFoundAgain() =>
        Enum.GetValues<TrainerKind>().ShouldAllBe(kind => TrainerNames.Find(TrainerNames.Of(kind)) == kind && TrainerNames.All.Contains(TrainerNames.Of(kind)));
}
