using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Calibration;
using GlamRules.Evaluation.Cascading;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Assessments.Running;

/// <summary>How sure each system is, how rightly, and what several come to where each answers only what it is sure of.</summary>
internal static class CascadeResults
{
    /// <summary>Null for baselines, for cascades, whose stages are told apart, and where no confidence is known.</summary>
    public static CalibrationResult? Calibration(PredictorRun run, IReadOnlyList<LabelledRecord> records, Criteria criteria) =>
        run.Scale is null || run.Description.Kind == PredictorKind.Baseline ? null : CalibrationScorer.Score(records, run.Predictions, run.Scale, criteria.Confidence);

    /// <summary>The cascade as it answered here, to be asked again; null where it is none.</summary>
    public static SavedCascade? Saved(PredictorRun run, IReadOnlyList<PredictorRun> runs, AssessmentDefinition definition, TaskDescription task) => run.Stages.IsEmpty ? null : new SavedCascade(
        run.Name,
        task,
        run.Thresholds is not null && definition.Predictors.FirstOrDefault(p => p.Name == run.Name)?.Plan is { Human: true },
        [
            .. run.Stages.Select(name => runs.First(r => r.Name == name)).Select((stage, i) => new CascadePart
            {
                Name = stage.Name,
                Kind = stage.Description.Kind,
                Hash = stage.Description.Hash,
                Threshold = run.Thresholds?[i],
                Scale = run.Thresholds is null ? null : stage.Scale,
            }),
        ]);

    /// <summary>One a cascade whose stages can all be asked about dev.</summary>
    public static ImmutableArray<CascadeResult> Of(AssessmentDefinition definition, Corpus corpus, RunOptions options, IReadOnlyList<LabelledRecord> records, IReadOnlyList<PredictorRun> runs)
    {
        // Thresholds chosen on records that are scored as well would flatter every system.
        if (options.Split != Split.Test)
        {
            return [];
        }

        IReadOnlyList<LabelledRecord> dev = corpus.Labelled(Split.Dev);
        Costs? costs = definition.Criteria.Costs;
        List<CascadeResult> results = [];
        foreach (PredictorRun cascade in runs.Where(r => r.Stages.Length > 1))
        {
            PredictorRun[] parts = [.. cascade.Stages.Select(name => runs.First(r => r.Name == name))];
            if (parts.All(p => p.OnDev is { Count: > 0 }))
            {
                CascadeStage[] stages = ThresholdRuns.Stages(parts);
                results.Add(CascadeScorer.Score(
                    cascade.Name,
                    cascade.Stages,
                    definition.Predictors.FirstOrDefault(p => p.Name == cascade.Name)?.Plan,
                    CascadeRecords.From(dev, stages, [.. parts.Select(p => p.OnDev!)], costs),
                    CascadeRecords.From(records, stages, [.. parts.Select(p => p.Predictions)], costs),
                    definition.Criteria));
            }
        }

        return [.. results];
    }
}
