using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;
using GlamRules.Predictions.Saving;
using GlamRules.Reports.Writers;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>
/// The cascades of an assessment beside its models, with all that dev told of their stages, so that they can be applied;
/// and rule sets whose votes are weighed by what dev told. One that asks what can't be saved is left out.
/// </summary>
internal static class SavedCascades
{
    private const string Folder = "models";

    public static AssessmentResult Save(AssessmentResult result, Corpus corpus, string folder, ScriptPermission permission)
    {
        Dictionary<string, SavedCascade> files = new(StringComparer.OrdinalIgnoreCase);
        foreach (AssessedPredictor predictor in result.Predictors)
        {
            if (Whole(predictor, result, corpus, permission, Path.Combine(folder, Folder)) is { } cascade)
            {
                string name = SavedModels.Safe(predictor.Name);
                files.Add($"{Folder}/{(files.Keys.Any(f => f.Equals($"{Folder}/{name}{SavedCascade.Ending}", StringComparison.OrdinalIgnoreCase)) ? FormattableString.Invariant($"{name}-{files.Count + 1}") : name)}{SavedCascade.Ending}", cascade);
            }
        }

        foreach ((string file, SavedCascade cascade) in files)
        {
            Directory.CreateDirectory(Path.Combine(folder, Folder));
            AtomicFile.Write(Path.Combine(folder, file), stream => CascadeFile.Write(cascade, stream));
            result = result with { Outputs = result.Outputs.SetItem(file, "") };
        }

        // Those of an earlier run would pass for what was scored here.
        string models = Path.Combine(folder, Folder);
        foreach (string path in Directory.Exists(models) ? Directory.GetFiles(models, "*" + SavedCascade.Ending) : [])
        {
            if (!files.ContainsKey($"{Folder}/{Path.GetFileName(path)}"))
            {
                File.Delete(path);
            }
        }

        return result;
    }

    private static SavedCascade? Whole(AssessedPredictor predictor, AssessmentResult result, Corpus corpus, ScriptPermission permission, string models)
    {
        if (predictor.Cascade is not { } cascade)
        {
            CascadePart? alone = predictor.Description.Kind == PredictorKind.Rules
                ? Part(new CascadePart { Name = predictor.Name, Kind = PredictorKind.Rules, Hash = predictor.Description.Hash }, result, corpus, permission, models) : null;
            return alone is { Confidences.IsEmpty: false } ? new SavedCascade(predictor.Name, result.Task, false, [alone]) : null;
        }

        ImmutableArray<CascadePart?> parts = [.. cascade.Parts.Select(p => Part(p, result, corpus, permission, models))];
        return parts.Any(p => p is null) ? null : cascade with { Parts = [.. parts.Select(p => p!)] };
    }

    private static CascadePart? Part(CascadePart part, AssessmentResult result, Corpus corpus, ScriptPermission permission, string models)
    {
        PredictorSpecification? specification = result.Definition.Predictors.FirstOrDefault(p => p.Name == part.Name);
        if (specification?.Rules is { } rules)
        {
            return WithConfidences(part with { Path = Relative(models, rules) }, rules, result, corpus, permission);
        }

        string? model = specification?.Model is { } given ? Relative(models, given)
            : specification?.Train is not null && SavedModels.FileOf(result.Definition, part.Name) is var file && result.Outputs.ContainsKey(file) ? file[(Folder.Length + 1)..]
            : null;
        return model is null ? null : part with { Path = model };
    }

    // As the assessment has estimated them: it is done again, for nothing else keeps them.
    private static CascadePart? WithConfidences(CascadePart part, string folder, AssessmentResult result, Corpus corpus, ScriptPermission permission)
    {
        if (RuleSetLoader.Load(folder, corpus.Task, ScriptingParts.Of(permission), new DiagnosticBag()) is not { } set || set.Hash != part.Hash)
        {
            return null;
        }

        if (!ConfidenceEstimation.Needed(set))
        {
            return part;
        }

        RuleSet estimated = new ConfidenceEstimation(set).Estimate(corpus.Labelled(Split.Train), result.Split == Split.Dev ? [] : corpus.Labelled(Split.Dev), CancellationToken.None);
        return part with
        {
            Confidences = [.. estimated.Rules.Select(r => r.Confidence!.Value)],
            Chances = estimated.Chances.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private static string Relative(string models, string path) =>
        Path.GetRelativePath(Path.GetFullPath(models), Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
}
