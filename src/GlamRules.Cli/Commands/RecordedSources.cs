using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Reports;
using GlamRules.Reports.Verifying;
using GlamRules.Reports.Writers;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary>What a finished assessment was made from, found again.</summary>
internal static class RecordedSources
{
    /// <summary>Where it is: what is told on the command line, else what <c>timings.json</c> remembers; null, with a diagnostic, where neither says.</summary>
    public static RunPlace? Place(string folder, RunPlace told, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(folder), "there is no such folder");
            return null;
        }

        RunPlace? remembered = RunPlace.Read(folder);
        string assessment = told.Assessment.Length > 0 ? told.Assessment : remembered?.Assessment ?? "";
        if (!File.Exists(assessment))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(Path.Combine(folder, TimingsJsonWriter.FileName)),
                assessment.Length == 0 ? "it does not say where the assessment is" : "the assessment is no longer where it was", "Name it with --assessment.");
            return null;
        }

        return new RunPlace(assessment, told.Ledger.Length > 0 ? told.Ledger : remembered?.Ledger ?? "", told.Data ?? remembered?.Data);
    }

    /// <summary>Its predictors, models as they were saved.</summary>
    public static IReadOnlyList<PredictorSource> Of(string folder, RecordedRun recorded, AssessmentFile file, Corpus corpus, ScriptPermission permission, DiagnosticBag diagnostics) =>
    [
        .. PredictorFactory.Build(file.Definition, corpus, recorded.Split, permission, diagnostics)
            .Select(s => file.Definition.Predictors.Any(p => p.Name == s.Name && p.Train is not null) && recorded.Outputs.ContainsKey(SavedModels.FileOf(file.Definition, s.Name)) ? SavedModels.Load(folder, file.Definition, s.Name, corpus, permission, diagnostics) : s)
            .OfType<PredictorSource>(),
    ];
}
