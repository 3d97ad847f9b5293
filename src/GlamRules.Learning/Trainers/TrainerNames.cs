using System.Collections.Immutable;

namespace GlamRules.Learning.Trainers;

/// <summary>The words for trainers in assessments and model cards.</summary>
public static class TrainerNames
{
    /// <summary>Leaves the choice to us.</summary>
    public const string Auto = "auto";

    public static ImmutableArray<string> All { get; } = [Auto, "lbfgs", "sdca", "averaged-perceptron", "hashed"];

    public static string Of(TrainerKind kind) => kind switch
    {
        TrainerKind.Lbfgs => "lbfgs",
        TrainerKind.Sdca => "sdca",
        TrainerKind.AveragedPerceptron => "averaged-perceptron",
        _ => "hashed",
    };

    /// <summary>The trainer of a name; null for <see cref="Auto"/> and for unknown ones.</summary>
    public static TrainerKind? Find(string? name) => name switch
    {
        "lbfgs" => TrainerKind.Lbfgs,
        "sdca" => TrainerKind.Sdca,
        "averaged-perceptron" => TrainerKind.AveragedPerceptron,
        "hashed" => TrainerKind.Hashed,
        _ => null,
    };
}
