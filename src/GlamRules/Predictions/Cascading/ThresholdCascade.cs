using System.Collections.Immutable;

namespace GlamRules.Predictions.Cascading;

/// <summary>
/// Predictors asked in turn: the first that is sure enough answers. A record on which none is goes to a person: an
/// abstention.
/// </summary>
internal static class ThresholdCascade
{
    /// <summary>The place of the stage that answers, or -1 for a person.</summary>
    /// <param name="steps">Confidence of each stage, in the steps of <see cref="ConfidenceSteps"/>.</param>
    /// <param name="thresholds">As long, in the same steps.</param>
    public static int Answering(ReadOnlySpan<int> steps, ReadOnlySpan<int> thresholds)
    {
        for (int stage = 0; stage < steps.Length; stage++)
        {
            if (ConfidenceSteps.Suffices(steps[stage], thresholds[stage]))
            {
                return stage;
            }
        }

        return -1;
    }

    /// <summary>The cascade's word from what its stages said about the same records, in the same order.</summary>
    public static Prediction[] Combine(IReadOnlyList<CascadeStage> stages, IReadOnlyList<IReadOnlyList<Prediction>> said, ImmutableArray<int> thresholds)
    {
        int[][] steps = [.. stages.Select((stage, i) => stage.Steps(said[i]))];
        Prediction[] combined = new Prediction[said[0].Count];
        int[] own = new int[stages.Count];
        for (int i = 0; i < combined.Length; i++)
        {
            for (int stage = 0; stage < own.Length; stage++)
            {
                own[stage] = steps[stage][i];
            }

            int answering = Answering(own, thresholds.AsSpan());
            combined[i] = answering < 0 ? Prediction.Abstention : Cascade.WithRulesFrom(said[answering][i], stages.Take(answering).Sum(s => s.Description.Rules.Length));
        }

        return combined;
    }
}
