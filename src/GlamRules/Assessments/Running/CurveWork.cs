using System.Collections.Immutable;
using GlamRules.Assessments.Curves;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Assessments.Running;

/// <summary>Draws the learning curve of every predictor of a run that learns from labels.</summary>
internal static class CurveWork
{
    public static (ImmutableArray<LearningCurve> Curves, Finding[] LeftOut) Do(
        AssessmentDefinition definition, Corpus corpus, IReadOnlyList<PredictorRun> runs, RunOptions options, CancellationToken cancellation)
    {
        // Dev is scored itself, or seen: then there is nothing that a model has not learned from.
        IReadOnlyList<LabelledRecord> dev = options.Split == Split.Test ? corpus.Labelled(Split.Dev) : [];
        CurveGround ground = new(corpus.Task, corpus.Labelled(Split.Train), dev, corpus.SliceNames, definition.Criteria, definition.Seed);
        CurveRequest[] requests = [.. runs.Where(r => r.Settled is not null).Select(r => new CurveRequest(r.Name, r.Settled!, RulesAgainst(definition, r.Name, runs)))];
        return (
            options.KnownCurves is { } known ? known : LearningCurves.AreDrawn(ground, options.Curves) ? LearningCurves.Draw(ground, requests, cancellation) : [],
            [.. LearningCurves.LeftOut(ground, definition.Predictors.Any(p => p.Train is not null && p.LabelsFrom is null), options.Curves)]);
    }

    // Those that the assessment compares it with, else the first rules that people wrote.
    private static EvaluatedPredictor? RulesAgainst(AssessmentDefinition definition, string name, IReadOnlyList<PredictorRun> runs)
    {
        PredictorRun[] rules = [.. runs.Where(r => r.Description.Kind == PredictorKind.Rules && r.SameRulesOnDev && r.OnDev is not null)];
        PredictorRun? found = rules.FirstOrDefault(r => definition.Compare.Contains((r.Name, name)) || definition.Compare.Contains((name, r.Name))) ?? rules.FirstOrDefault();
        return found is null ? null : new EvaluatedPredictor(found.Name, found.Description, found.OnDev!);
    }
}
