namespace GlamRules.Predictions;

/// <summary>
/// Predictors asked in turn: the first answers where it has something to say (a rule voted; a system without rules
/// answered), else the next one. The last has the last word.
/// </summary>
public static class Cascade
{
    /// <summary>Describes a cascade of the predictors named; its rules are those of all stages, in their order.</summary>
    public static PredictorDescription Describe(IReadOnlyList<string> names, IReadOnlyList<PredictorDescription> stages) => new()
    {
        Kind = PredictorKind.Cascade,
        Title = string.Join(", then ", names),
        Labels = [.. stages.SelectMany(s => s.Labels).Distinct(StringComparer.Ordinal)],
        Rules = [.. stages.SelectMany(s => s.Rules)],
        // Of another system's answers nobody knows what stands behind them.
        Bytes = stages.Any(s => s.Kind == PredictorKind.Predictions) ? null : stages.Sum(s => s.Bytes ?? 0),
        WithoutLabels = stages.All(s => s.Models == 0 || s.WithoutLabels),
        Models = stages.Sum(s => s.Models),
    };

    /// <summary>The cascade's word from what its stages said about the same records, in the same order.</summary>
    public static Prediction[] Combine(IReadOnlyList<(PredictorDescription Description, IReadOnlyList<Prediction> Predictions)> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        Prediction[] combined = new Prediction[stages[0].Predictions.Count];
        for (int i = 0; i < combined.Length; i++)
        {
            int rules = 0;
            int stage = 0;
            while (stage < stages.Count - 1 && !Decides(stages[stage].Description, stages[stage].Predictions[i]))
            {
                rules += stages[stage].Description.Rules.Length;
                stage++;
            }

            combined[i] = WithRulesFrom(stages[stage].Predictions[i], rules);
        }

        return combined;
    }

    // A rule set's default is what it says when it has nothing to say.
    internal static bool Decides(PredictorDescription description, Prediction prediction) =>
        prediction.Outcome == Outcome.Answered && (prediction.Voted || description.Kind != PredictorKind.Rules);

    // Votes name rules by their place, which is another one in the cascade's list.
    internal static Prediction WithRulesFrom(Prediction prediction, int first) => first == 0 || prediction.Votes.IsEmpty ? prediction : new Prediction
    {
        Outcome = prediction.Outcome,
        Answer = prediction.Answer,
        Score = prediction.Score,
        LabelScores = prediction.LabelScores,
        Votes = [.. prediction.Votes.Select(v => v with { Rule = v.Rule + first })],
        Fault = prediction.Fault,
    };
}
