using GlamRules.Assessments;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning.Models;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary>The models that an assessment trained, beside its results.</summary>
internal static class SavedModels
{
    private const string Folder = "models";

    /// <summary>Where the model of a predictor stands within the folder of results.</summary>
    public static string FileOf(AssessmentDefinition definition, string predictor)
    {
        string[] trained = [.. definition.Predictors.Where(p => p.Train is not null).Select(p => p.Name)];
        int index = Array.IndexOf(trained, predictor);
        string name = Safe(predictor);
        // Names that look alike as files are told apart by their number.
        string number = trained.Where(t => string.Equals(Safe(t), name, StringComparison.OrdinalIgnoreCase)).Skip(1).Any() ? FormattableString.Invariant($"-{index + 1}") : "";
        return $"{Folder}/{name}{number}{ModelFile.Ending}";
    }

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
        }

        return result;
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

    private static string Safe(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
}
