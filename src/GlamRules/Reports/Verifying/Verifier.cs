using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Running;
using GlamRules.Assessments.Sealing;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Predictions.Cascading;
using GlamRules.Reports.Exports;
using GlamRules.Reports.Exports.Crate;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Verifying;

/// <summary>
/// Makes a finished assessment again from its inputs, with the models it saved, and compares every file. Rules found by
/// <c>suggest</c> and confidences of weighted rules are estimated again; figures of repeated splits are not, for that
/// would mean to train again: they are compared with their hash.
/// </summary>
/// <param name="folder">What <c>assess</c> wrote.</param>
/// <param name="place">Where its inputs are.</param>
public sealed class Verifier(string folder, RunPlace place)
{
    private static readonly string[] MadeAgain =
    [
        ResultsJsonWriter.FileName, PredictionsCsvWriter.FileName, ReportFolder.Html, ReportFolder.Markdown,
        SummaryCsvWriter.FileName, SummaryJsonWriter.FileName, CardSvgWriter.FileName, RejectsFile.FileName, RoCrateWriter.FileName,
    ];

    // To make them again would mean to train again.
    private static readonly (string File, string Detail)[] Trained =
    [
        (RepeatsJsonWriter.FileName, "by its SHA-256; other divisions were not trained on again"),
        (CurvesFile.FileName, "by its SHA-256; fewer records were not trained on again"),
    ];

    /// <summary>Compares with a run that could not be made again.</summary>
    /// <param name="recorded">What <c>results.json</c> says; null where it says nothing.</param>
    /// <param name="definition">The assessment, where it and its data package could be read.</param>
    /// <param name="reason">Why not.</param>
    public Verification WithoutRun(RecordedRun? recorded, AssessmentFile? definition, string reason) => Conclude(recorded,
    [
        .. recorded is null ? [] : definition is null ? InputSearch.Unread(recorded, place.Assessment) : FileChecks.Inputs(recorded.Inputs, InputSearch.Of(definition, place.Data)),
        .. MadeAgain.Concat(ExportFolder.Files(folder)).Select(f => !File.Exists(Path.Combine(folder, f)) ? new FileCheck("output", f, FileState.Missing)
            : recorded is null && f == ResultsJsonWriter.FileName ? new FileCheck("output", f, FileState.Changed, reason)
            : new FileCheck("output", f, FileState.NotChecked, reason)),
        .. recorded is null ? [] : Beside(recorded),
        FileChecks.Timings(folder),
        .. recorded is null ? [] : new[] { LedgerCheck.Of(recorded, LedgerFile.Read(place.Ledger, new DiagnosticBag()), place.Ledger, folder, place.Assessment) },
    ]);

    /// <summary>Runs the assessment again and compares; null, with diagnostics, where it does not run.</summary>
    /// <param name="recorded">What <c>results.json</c> says.</param>
    /// <param name="file">The assessment.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="sources">Its predictors, models as they were saved.</param>
    /// <param name="diagnostics">Takes what is wrong; some of it is part of the results.</param>
    /// <param name="progress">Hears of each step; may be null.</param>
    /// <param name="cancellation">Ends the run early with an exception.</param>
    public Verification? Run(
        RecordedRun recorded, AssessmentFile file, Corpus corpus, IReadOnlyList<PredictorSource> sources,
        DiagnosticBag diagnostics, IProgress<AssessmentStep>? progress, CancellationToken cancellation)
    {
        Remaking remaking = new(folder, place);
        if (remaking.Run(recorded, file, corpus, sources, diagnostics, progress, cancellation) is not var (result, then, ledger))
        {
            return null;
        }

        string fresh = Directory.CreateTempSubdirectory("glamrules-verify-").FullName;
        try
        {
            AssessmentResult written = remaking.Write(result, recorded, corpus, then, fresh);
            return Conclude(recorded,
            [
                .. FileChecks.Inputs(recorded.Inputs, written.Inputs),
                .. MadeAgain.Concat(ExportFolder.Files(folder).Union(ExportFolder.Files(fresh))).Select(f => FileChecks.Output(folder, fresh, f)),
                .. Beside(recorded),
                FileChecks.Timings(folder),
                LedgerCheck.Of(recorded, ledger, place.Ledger, folder, place.Assessment),
            ]);
        }
        finally
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    private IEnumerable<FileCheck> Beside(RecordedRun recorded)
    {
        foreach ((string file, string hash) in recorded.Outputs.Where(o => Remaking.IsModel(o.Key)))
        {
            yield return FileChecks.ByHash(folder, file, hash, file.EndsWith(".jsonl", StringComparison.Ordinal) ? "by its SHA-256; what its model said of dev is not asked again" : file.EndsWith(SavedCascade.Ending, StringComparison.Ordinal) ? "by its SHA-256; its thresholds are found again" : "by its SHA-256; scored with again");
        }

        foreach ((string file, string detail) in Trained)
        {
            if (recorded.Outputs.TryGetValue(file, out string? hash))
            {
                yield return FileChecks.ByHash(folder, file, hash, detail);
            }
            else if (File.Exists(Path.Combine(folder, file)))
            {
                yield return new FileCheck("output", file, FileState.Added);
            }
        }
    }

    private static Verification Conclude(RecordedRun? recorded, ImmutableArray<FileCheck> files) =>
        new(files, recorded is { Version: var version } && version != GlamRulesVersion.Text ? version : null);
}
