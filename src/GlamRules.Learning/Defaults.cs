using GlamRules.Corpora;
using GlamRules.Learning.Trainers;

namespace GlamRules.Learning;

/// <summary>What is chosen where an assessment leaves the choice to us.</summary>
internal static class Defaults
{
    /// <summary>Features that share places by hash share 2 to this many.</summary>
    public const int HashBits = 18;

    /// <summary>Labels times records up to which label sets are fitted by the slower, finer trainer.</summary>
    private const int SmallSet = 200_000;

    public static TrainerKind Trainer(TaskKind kind, int records, int labels) =>
        kind == TaskKind.Labels && (long)records * labels > SmallSet ? TrainerKind.Sdca : TrainerKind.Lbfgs;

    public static int LeastRecords(bool small) => small ? 1 : 3;

    public static double[] Strengths(TrainerKind trainer, TaskKind kind, bool small) =>
        trainer == TrainerKind.AveragedPerceptron || !small || kind == TaskKind.Labels ? [1] : [0.3, 1, 3];
}
