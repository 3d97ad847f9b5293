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

    /// <summary>What a trainer of <see cref="All"/> is, in one line.</summary>
    public static string Describe(string name) => Find(name) switch
    {
        null => "What the size of the corpus asks for: the default.",
        TrainerKind.Lbfgs => "Maximum entropy (multinomial logistic regression), by L-BFGS.",
        TrainerKind.Sdca => "Maximum entropy, by stochastic dual coordinate ascent: quicker on large corpora.",
        TrainerKind.AveragedPerceptron => "Averaged perceptron, one label against all others.",
        _ => "As `sdca`, over features that share places by hash: for very large vocabularies.",
    };
}
