using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Predictions;

/// <summary>A predictor's word on one record: an answer, an abstention or a fault, with score and evidence.</summary>
public sealed class Prediction
{
    public required Outcome Outcome { get; init; }

    /// <summary>There where <see cref="Outcome"/> is <see cref="Outcome.Answered"/>, else null.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Confidence in the answer, 0 to 1, or null.</summary>
    public double? Score { get; init; }

    /// <summary>Probability or score for each label of the predictor's description, in its order; empty where unknown.</summary>
    public ImmutableArray<double> LabelScores { get; init; } = [];

    /// <summary>Every vote, those that carried the answer first. Empty for models and for an answer by default.</summary>
    public ImmutableArray<Vote> Votes { get; init; } = [];

    /// <summary>What failed, where <see cref="Outcome"/> is <see cref="Outcome.Fault"/>; also set beside an answer where a single rule failed.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether a rule voted; false where a default answered.</summary>
    public bool Voted => Votes.Length > 0;

    public static Prediction Abstention { get; } = new() { Outcome = Outcome.Abstained };

    public static Prediction Of(Answer answer, double? score = null) => new() { Outcome = Outcome.Answered, Answer = answer, Score = score };

    public static Prediction Failed(string fault) => new() { Outcome = Outcome.Fault, Fault = fault };
}
