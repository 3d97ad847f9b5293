using System.Collections.Immutable;

namespace GlamRules.Evaluation;

/// <summary>What came of an evaluation.</summary>
public sealed record EvaluationResult
{
    /// <summary>One a predictor, in the order given.</summary>
    public required ImmutableArray<PredictorResult> Predictors { get; init; }

    /// <summary>One a pair, in the order given.</summary>
    public required ImmutableArray<Comparison> Comparisons { get; init; }

    /// <summary>Every system but baselines against <see cref="EvaluationInput.Floor"/>, over all records alone.</summary>
    public ImmutableArray<Comparison> OverFloor { get; init; } = [];

    /// <summary>One a rule of every predictor that has rules, in their order.</summary>
    public required ImmutableArray<RuleResult> Rules { get; init; }

    /// <summary>See <see cref="WinnerRule"/>.</summary>
    public required string? Winner { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }
}
