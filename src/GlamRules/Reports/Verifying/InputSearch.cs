using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Reports.Verifying;

/// <summary>Finds the inputs of a run that can't be made again: which of them changed is then the question.</summary>
internal static class InputSearch
{
    /// <summary>Those of an assessment that can be read, though its data or its predictors can't.</summary>
    /// <param name="file">The assessment.</param>
    /// <param name="data">The folder of its data files, or null.</param>
    public static ImmutableArray<InputFile> Of(AssessmentFile file, string? data) => InputFiles.Of(
        file.Definition, file.Corpus.Location.File, [.. file.Corpus.Resources.SelectMany(r => ResourceBinding.Bind(file.Corpus, r, data, new DiagnosticBag()))]);

    /// <summary>Those of one that can't be read: each where the assessment, so far as it is JSON, says that it is.</summary>
    public static IEnumerable<FileCheck> Unread(RecordedRun recorded, string assessment)
    {
        JsonValue? json = JsonParser.Load(assessment, new DiagnosticBag());
        string folder = Path.GetDirectoryName(assessment) ?? "";
        string corpus = Path.Combine(folder, json?["corpus"]?.Text ?? ".");
        foreach (InputFile input in recorded.Inputs)
        {
            JsonValue? predictor = json?["predictors"]?.Items.FirstOrDefault(p => p["name"]?.Text == input.Of);
            string path = input.Role switch
            {
                "assessment" => assessment,
                "seal" => SealFile.PathFor(assessment),
                "rules" => Path.Combine(folder, predictor?["rules"]?.Text ?? "", input.File),
                "model" or "predictions" => Path.Combine(folder, predictor?[input.Role]?.Text ?? ""),
                _ => Path.Combine(corpus, input.File),
            };
            FileState state = !File.Exists(path) ? FileState.NotChecked : DataHash.OfFile(path) == input.Hash ? FileState.Holds : FileState.Changed;
            yield return new FileCheck(input.Role, FileChecks.Name(input), state, state == FileState.NotChecked ? "the assessment can't be read, which says where it is" : "");
        }
    }
}
