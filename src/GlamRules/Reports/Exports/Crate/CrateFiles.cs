using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Corpora.Loading;
using GlamRules.Reports.Exports.Croissant;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Exports.Crate;

/// <summary>The files that an assessment writes, those that are there; what somebody else laid beside them is left alone.</summary>
internal static class CrateFiles
{
    private static readonly CrateFile[] Known =
    [
        new(ReportFolder.Html, "Report", "text/html"),
        new(ReportFolder.Markdown, "Report in Markdown", "text/markdown"),
        new("card.svg", "The result in one picture", "image/svg+xml"),
        new(ResultsJsonWriter.FileName, "All figures, for programs", "application/json"),
        new("summary.json", "The main figures, for programs", "application/json"),
        new("summary.csv", "The main figures, for a spreadsheet", "text/csv"),
        new(PredictionsCsvWriter.FileName, "What each system said of each record", "text/csv"),
        new(RepeatsJsonWriter.FileName, "Figures over repeated splits", "application/json"),
        new(CurvesFile.FileName, "Learning curves", "application/json"),
        new(RejectsFile.FileName, "Rows that could not be read", "application/jsonl"),
        new(TimingsJsonWriter.FileName, "Time and memory on the machine that ran it", "application/json", IsRepeatable: false),
    ];

    public static ImmutableArray<CrateFile> Of(AssessmentResult result, string folder) =>
    [
        .. Known.Concat(result.Outputs.Keys.Where(o => !Known.Any(k => k.Path == o)).Select(Model)).Concat(ExportsOf(folder)).Where(f => File.Exists(Path.Combine(folder, f.Path))),
    ];

    private static CrateFile Model(string path) => path.EndsWith(".jsonl", StringComparison.Ordinal)
        ? new CrateFile(path, "What a model said of the dev split before it was fitted on it", "application/jsonl")
        : path.EndsWith(".json", StringComparison.Ordinal) ? new CrateFile(path, "How systems work together", "application/json")
        : new CrateFile(path, "A trained model", "application/octet-stream");

    private static IEnumerable<CrateFile> ExportsOf(string folder) => ExportFolder.Files(folder).Select(path =>
        path.EndsWith(CroissantWriter.FileName, StringComparison.Ordinal) ? new CrateFile(path, "The corpus in Croissant", "application/ld+json")
        : new CrateFile(path, path.Contains(CardNames.Rules, StringComparison.Ordinal) ? "Card of a rule set" : path.Contains(CardNames.Model, StringComparison.Ordinal) ? "Card of a model" : "Card of the corpus", "text/markdown"));
}
