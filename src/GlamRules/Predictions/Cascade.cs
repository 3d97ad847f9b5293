namespace GlamRules.Predictions;

/// <summary>
/// Predictors asked in turn: the first answers where it has something to say (a rule voted; a system without rules
/// answered), else the next one. The last has the last word.
/// </summary>
public static class Cascade
{
    /// <summary>Describes a cascade of the predictors named.</summary>
    public static PredictorDescription Describe(IReadOnlyList<string> names, IEnumerable<PredictorDescription> stages) => new()
    {
        Kind = PredictorKind.Cascade,
        Title = string.Join(", then ", names),
        Labels = [.. stages.SelectMany(s => s.Labels).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>The cascade's word from what its stages said about the same records, in the same order.</summary>
    public static Prediction[] Combine(IReadOnlyList<(PredictorDescription Description, IReadOnlyList<Prediction> Predictions)> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        Prediction[] combined = [.. stages[0].Predictions];
        for (int stage = 1; stage < stages.Count; stage++)
        {
            for (int i = 0; i < combined.Length; i++)
            {
                if (!Decides(stages[stage - 1].Description, combined[i]))
                {
                    combined[i] = stages[stage].Predictions[i];
                }
            }
        }

        return combined;
    }

    // A rule set's default is what it says when it has nothing to say.
    private static bool Decides(PredictorDescription description, Prediction prediction) =>
        prediction.Outcome == Outcome.Answered && (prediction.Voted || description.Rules.IsEmpty);
}
