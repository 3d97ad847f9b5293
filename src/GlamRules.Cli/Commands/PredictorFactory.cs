using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Learning;
using GlamRules.Learning.FromRules;
using GlamRules.Learning.Models;
using GlamRules.Predictions.Importing;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Suggesting;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>Builds the predictors that an assessment names.</summary>
internal static class PredictorFactory
{
    /// <summary>One source for each that is no cascade; what is wrong with any of them is a diagnostic.</summary>
    public static IReadOnlyList<PredictorSource> Build(AssessmentDefinition definition, Corpus corpus, Split? split, ScriptPermission permission, DiagnosticBag diagnostics) =>
        [.. definition.Predictors.Where(p => p.Cascade.IsEmpty).Select(p => Build(p, corpus, split, permission, diagnostics)).OfType<PredictorSource>()];

    /// <summary>The rule sets of an assessment that load; what is wrong with the others is a diagnostic.</summary>
    public static IReadOnlyList<RuleSet> RuleSets(AssessmentDefinition definition, TaskDescription task, ScriptPermission permission, DiagnosticBag diagnostics) =>
    [
        .. definition.Predictors.Select(p => p.Rules).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(folder => RuleSetLoader.Load(folder, task, ScriptingParts.Of(permission), diagnostics)).OfType<RuleSet>(),
    ];

    /// <summary>A rule set as a predictor: with confidences estimated where its votes are weighted.</summary>
    public static PredictorSource? OfRules(string name, string folder, TaskDescription task, ScriptPermission permission, DiagnosticBag diagnostics) =>
        RuleSetLoader.Load(folder, task, ScriptingParts.Of(permission), diagnostics) is not { } set ? null
        : ConfidenceEstimation.Needed(set) ? PredictorSource.Of(name, new ConfidenceEstimation(set))
        : PredictorSource.Of(name, new RuleSetPredictor(set));

    private static PredictorSource? Build(PredictorSpecification predictor, Corpus corpus, Split? split, ScriptPermission permission, DiagnosticBag diagnostics)
    {
        if (predictor.Rules is { } rules)
        {
            return OfRules(predictor.Name, rules, corpus.Task, permission, diagnostics);
        }

        if (predictor is { Train: { } recipe, LabelsFrom: { } from })
        {
            return OfLabelsFromRules(predictor, recipe, from, corpus, permission, diagnostics);
        }

        if (predictor.Train is { } train)
        {
            return TrainingOptions.Read(train, corpus.Task, diagnostics) is { } options ? PredictorSource.Of(predictor.Name, new ModelTrainer(options)) : null;
        }

        if (predictor.Suggest is { } suggest)
        {
            return SuggestOptions.Read(suggest, diagnostics) is { } options ? PredictorSource.Of(predictor.Name, new SuggestedRules(options)) : null;
        }

        if (predictor.Model is { } model)
        {
            return ModelFile.Load(model, corpus, permission.Trust, permission.Purpose, diagnostics) is { } loaded ? PredictorSource.Of(predictor.Name, loaded) with { FittedBefore = true } : null;
        }

        return PredictionsReader.Read(predictor.Predictions!, corpus, corpus.Records.Where(r => split is null || r.Split == split), diagnostics) is { } imported
            ? PredictorSource.Of(predictor.Name, imported) with { Answers = imported.Ids.ToHashSet(StringComparer.Ordinal) }
            : null;
    }

    // What is wrong with the rules was said where they stand as a predictor themselves.
    private static PredictorSource? OfLabelsFromRules(
        PredictorSpecification predictor, JsonValue recipe, PredictorSpecification from, Corpus corpus, ScriptPermission permission, DiagnosticBag diagnostics)
    {
        if (predictor.WeighedVotes && corpus.Task.Kind != TaskKind.Label)
        {
            diagnostics.Add(AssessmentProblems.WeighedVotes, predictor.Source["by"]!.Location, "records of this task have sets of labels");
            return null;
        }

        TrainingOptions? options = TrainingOptions.Read(recipe, corpus.Task, diagnostics);
        RuleSet? set = RuleSetLoader.Load(from.Rules!, corpus.Task, ScriptingParts.Of(permission), new DiagnosticBag());
        return options is null || set is null ? null : PredictorSource.Of(predictor.Name, new FromRulesTrainer(
            new ModelTrainer(options), new RuleSetPredictor(set), from.Name, [.. corpus.Records.Where(r => r.Gold is null && r.Split == Split.Train)], predictor.WeighedVotes));
    }
}
