using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning.Models;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;
using GlamRules.Predictions.Saving;
using GlamRules.Rules;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What is applied to a collection, with the fields that it reads.</summary>
/// <param name="Predictor">A rule set, a model or a cascade.</param>
/// <param name="Reads">Fields that it reads; null where only running it tells, as with C# rules.</param>
/// <param name="Human">Whether a person takes what it does not answer.</param>
internal sealed record AppliedPredictor(IPredictor Predictor, ImmutableArray<string>? Reads, bool Human)
{
    /// <summary>Loads it; null, with diagnostics, where that can't be done.</summary>
    /// <param name="path">A folder of rules, a model file, or a cascade that an assessment saved.</param>
    /// <param name="task">The task of the corpus that it is applied to; null where there is none.</param>
    public static AppliedPredictor? Load(string path, TaskDescription? task, ScriptPermission permission, DiagnosticBag diagnostics) =>
        path.EndsWith(ModelFile.Ending, StringComparison.OrdinalIgnoreCase) ? OfModel(path, task, permission, diagnostics)
        : path.EndsWith(SavedCascade.Ending, StringComparison.OrdinalIgnoreCase) ? OfCascade(path, permission, diagnostics)
        : OfRules(RuleSetFolders.One(path), task, null, permission, diagnostics);

    private static AppliedPredictor? OfModel(string path, TaskDescription? task, ScriptPermission permission, DiagnosticBag diagnostics) =>
        ModelFile.Load(path, task, permission.Trust, permission.Purpose, diagnostics) is { } model ? new AppliedPredictor(model, model.Card.Fields, false) : null;

    private static AppliedPredictor? OfRules(string folder, TaskDescription? task, CascadePart? part, ScriptPermission permission, DiagnosticBag diagnostics)
    {
        if (RuleSetLoader.Load(folder, task, ScriptingParts.Of(permission), diagnostics) is not { } set)
        {
            return null;
        }

        if (part is { Confidences.IsEmpty: false } && part.Confidences.Length == set.Rules.Length)
        {
            set = set with
            {
                Chances = part.Chances.ToImmutableDictionary(StringComparer.Ordinal),
                Rules = [.. set.Rules.Select((rule, i) => rule with { Confidence = part.Confidences[i] })],
            };
        }

        if (ConfidenceEstimation.Needed(set))
        {
            diagnostics.Add(ApplyProblems.NotWeighed, new SourceLocation(folder), "votes are weighed by how often each rule was right on dev, which nothing tells here");
            return null;
        }

        Condition[] conditions = [.. set.Rules.SelectMany(r => All(r.When).Concat(r.Unless is null ? [] : All(r.Unless)))];
        bool unknown = conditions.Any(c => c.Kind == "script" && c.Fields.IsEmpty);
        return new AppliedPredictor(new RuleSetPredictor(set), unknown ? null : [.. conditions.SelectMany(c => c.Fields).Distinct(StringComparer.Ordinal)], false);
    }

    private static AppliedPredictor? OfCascade(string path, ScriptPermission permission, DiagnosticBag diagnostics)
    {
        if (CascadeFile.Read(path, diagnostics) is not { } saved)
        {
            return null;
        }

        string folder = Path.GetDirectoryName(path) ?? "";
        ImmutableArray<AppliedPredictor?> stages = [.. saved.Parts.Select(part =>
        {
            string place = TidyPath.Of(Path.Combine(folder, part.Path));
            AppliedPredictor? stage = part.Kind == PredictorKind.Rules ? OfRules(place, saved.Task, part, permission, diagnostics) : OfModel(place, saved.Task, permission, diagnostics);
            if (stage is not null && stage.Predictor.Description.Hash != part.Hash)
            {
                diagnostics.Add(ApplyProblems.StageChanged, new SourceLocation(place), $"'{part.Name}' has changed since '{saved.Name}' was assessed");
            }

            return stage;
        })];
        return stages.Any(s => s is null) || diagnostics.HasErrors ? null : new AppliedPredictor(
            new CascadePredictor(saved, [.. stages.Select(s => s!.Predictor)], CascadeFile.Hash(saved)),
            stages.Any(s => s!.Reads is null) ? saved.Task.Fields.Names : [.. stages.SelectMany(s => s!.Reads!.Value).Distinct(StringComparer.Ordinal)],
            saved.Human);
    }

    private static IEnumerable<Condition> All(Condition condition) => condition.Parts.SelectMany(All).Prepend(condition);
}
