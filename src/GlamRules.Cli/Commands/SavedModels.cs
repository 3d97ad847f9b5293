using System.Collections.Frozen;
using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning.Models;
using GlamRules.Predictions;
using GlamRules.Predictions.Saving;
using GlamRules.Reports.Writers;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary>The models that an assessment trained, beside its results.</summary>
internal static class SavedModels
{
    private const string Folder = "models";
    private const string DevEnding = ".dev.jsonl";

    /// <summary>Where the model of a predictor that the assessment trains stands within the folder of results.</summary>
    public static string FileOf(AssessmentDefinition definition, string predictor)
    {
        string[] trained = [.. definition.Predictors.Where(p => p.Train is not null).Select(p => p.Name)];
        string[] names = [.. trained.Select(t => Numbered(trained, t))];
        int index = Array.IndexOf(trained, predictor);
        // A number behind one name may make it another's: then each has its own in front.
        bool alike = names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Length;
        return $"{Folder}/{(alike ? FormattableString.Invariant($"{index + 1}-") : "")}{names[index]}{ModelFile.Ending}";
    }

    /// <summary>Where stands what was said about dev before the model was fitted on it.</summary>
    public static string DevFileOf(AssessmentDefinition definition, string predictor) => Path.ChangeExtension(FileOf(definition, predictor), null) + DevEnding;

    /// <summary>A model saved before as a predictor, with what was said about dev; null, with diagnostics, where it can't be used.</summary>
    public static PredictorSource? Load(string folder, AssessmentDefinition definition, string predictor, Corpus corpus, ScriptPermission permission, DiagnosticBag diagnostics) =>
        ModelFile.Load(Path.Combine(folder, FileOf(definition, predictor)), corpus, permission.Trust, permission.Purpose, diagnostics) is { } model
            ? PredictorSource.Of(predictor, model) with { KnownOnDev = SavedPredictions.Read(Path.Combine(folder, DevFileOf(definition, predictor)), corpus.Task.Kind) ?? FrozenDictionary<string, Prediction>.Empty }
            : null;

    /// <summary>Saves each and trusts it as it is: what was made here need not be trusted by hand.</summary>
    public static AssessmentResult Save(AssessmentResult result, string folder, TrustStore trust, DiagnosticBag diagnostics)
    {
        foreach (AssessedPredictor predictor in result.Predictors)
        {
            if (predictor.Fitted is not TrainedModel model)
            {
                continue;
            }

            string file = FileOf(result.Definition, predictor.Name);
            string path = Path.Combine(folder, file);
            ModelFile.Save(model, path, result.Corpus.Hash);
            Grant(path, trust, diagnostics);
            result = result with { Outputs = result.Outputs.SetItem(file, "") };
            if (predictor.OnDev is { } onDev)
            {
                string beside = DevFileOf(result.Definition, predictor.Name);
                AtomicFile.Write(Path.Combine(folder, beside), stream => SavedPredictions.Write(result.Dev, onDev, stream));
                result = result with { Outputs = result.Outputs.SetItem(beside, "") };
            }
        }

        RemoveOthers(result, folder);
        return result;
    }

    // Those of an earlier run would pass for what was scored here.
    private static void RemoveOthers(AssessmentResult result, string folder)
    {
        string models = Path.Combine(folder, Folder);
        foreach (string path in Directory.Exists(models) ? Directory.GetFiles(models) : [])
        {
            bool ours = path.EndsWith(ModelFile.Ending, StringComparison.Ordinal) || path.EndsWith(DevEnding, StringComparison.Ordinal);
            if (ours && !result.Outputs.ContainsKey($"{Folder}/{Path.GetFileName(path)}"))
            {
                File.Delete(path);
            }
        }
    }

    private static void Grant(string path, TrustStore trust, DiagnosticBag diagnostics)
    {
        try
        {
            trust.Grant(path, mine: false, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SealProblems.TrustNotKept, new SourceLocation(path), "trust in the model that was trained here can't be recorded");
        }
    }

    // Names that look alike as files are told apart by their number.
    private static string Numbered(string[] trained, string predictor)
    {
        string name = Safe(predictor);
        bool alike = trained.Count(t => string.Equals(Safe(t), name, StringComparison.OrdinalIgnoreCase)) > 1;
        return alike ? FormattableString.Invariant($"{name}-{Array.IndexOf(trained, predictor) + 1}") : name;
    }

    internal static string Safe(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
}
