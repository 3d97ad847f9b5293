using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Cascading;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Assessments.Running;

/// <summary>Cascades whose stages answer only where they are sure enough.</summary>
internal static class ThresholdRuns
{
    /// <summary>
    /// The cascade with the thresholds that the assessment wants. Where dev can't be asked fairly, and they are to be
    /// chosen there or nothing else tells how sure answers are, it stays as it was: each stage answers whenever it has
    /// something to say.
    /// </summary>
    public static PredictorRun Apply(PredictorRun combined, IReadOnlyList<PredictorRun> parts, CascadePlan plan, IReadOnlyList<LabelledRecord> dev, Costs? costs)
    {
        bool asked = parts.All(p => p.OnDev is not null);
        if (!asked && (plan.Fixed is null || parts.Any(IsUnsure)))
        {
            return combined;
        }

        CascadeStage[] stages = Stages(parts);
        CascadeRecords? onDev = asked ? CascadeRecords.From(dev, stages, [.. parts.Select(p => p.OnDev!)], costs) : null;
        ImmutableArray<int> thresholds = ThresholdChooser.Of([.. parts.Select(p => p.Name)], plan, onDev, costs);
        string[] shown = [.. thresholds.Select((t, i) => ConfidenceSteps.Threshold(t) is { } sure ? FormattableString.Invariant($"{parts[i].Name} from {sure}") : $"{parts[i].Name} never")];
        return combined with
        {
            Thresholds = thresholds,
            Description = combined.Description with { Facts = [.. combined.Description.Facts, KeyValuePair.Create("thresholds", string.Join(", ", shown))] },
            Predictions = ThresholdCascade.Combine(stages, [.. parts.Select(p => p.Predictions)], thresholds),
            OnDev = asked ? ThresholdCascade.Combine(stages, [.. parts.Select(p => p.OnDev!)], thresholds) : null,
        };
    }

    private static bool IsUnsure(PredictorRun part) => part.OnDev is null && part.Predictions.Any(p => p.Outcome == Outcome.Answered && p.Score is null);

    public static CascadeStage[] Stages(IEnumerable<PredictorRun> parts) => [.. parts.Select(p => new CascadeStage(p.Name, p.Description, p.Scale!))];
}
