using System.CommandLine;
using System.Globalization;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Assessments.Sealing;
using GlamRules.Audits;
using GlamRules.Cli.Output;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Reports;
using GlamRules.Reports.Words;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules audit</c>: can this benchmark be trusted?</summary>
internal static class AuditCommand
{
    private const string Verb = "audit";

    public static Command Build(Surroundings surroundings)
    {
        Argument<string> corpus = new("corpus") { Description = "Folder of a corpus, or its name under corpora/; or an assessment, to use what its systems answer." };
        Option<string?> task = CommonOptions.Task();
        Option<string?> data = CommonOptions.Data();
        Option<string?> ledger = CommonOptions.Ledger();
        Option<CultureInfo> language = CommonOptions.Language();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new(Verb, "Ask whether a benchmark can be trusted: leaks, duplicates, annotators, slices of one label, doubtful gold."
            + "\n\nWith an assessment in place of the corpus its systems are run too: that shows gold against which rules and model agree, and what the scores are without texts known from train; the ledger counts it as a look at the test records. It writes no report; 'assess' does, with the same findings in it."
            + "\n\nExample: glamrules audit corpora/nineteenth-century-titles")
        {
            corpus, task, data, ledger, language, scripts, format,
        };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            surroundings,
            parsed.GetValue(corpus)!,
            parsed.GetValue(task),
            parsed.GetValue(data),
            parsed.GetValue(ledger),
            parsed.GetValue(language)!,
            new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(scripts)),
            parsed.GetValue(format) == "json",
            cancellation)));
        return command;
    }

    private static int Run(
        Surroundings surroundings, string path, string? task, string? data, string? ledger, CultureInfo culture, ScriptPermission permission, bool json, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        AuditedCorpus? audited = null;
        ProgressDisplay.Run(surroundings.Progress, progress =>
        {
            progress.Report(new AssessmentStep("reading the corpus", 0, 2));
            audited = path.EndsWith(AssessmentReader.Ending, StringComparison.OrdinalIgnoreCase)
                ? OfAssessment(path, data, ledger, permission, diagnostics, progress, cancellation)
                : OfCorpus(path, task, data, ledger, diagnostics, progress, cancellation);
        });
        CommonOptions.Print(surroundings, diagnostics);
        if (audited is null || diagnostics.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        if (json)
        {
            AuditJson.Write(audited, surroundings.Output);
        }
        else
        {
            AuditPrinter.Write(audited, new Wording(culture), surroundings.Output, surroundings.Palette);
        }

        return ExitCode.Done;
    }

    private static AuditedCorpus? OfCorpus(string path, string? task, string? data, string? ledger, DiagnosticBag diagnostics, IProgress<AssessmentStep> progress, CancellationToken cancellation)
    {
        if (CorpusPath.Load(path, task, data, diagnostics) is not { } corpus || diagnostics.HasErrors)
        {
            return null;
        }

        progress.Report(new AssessmentStep("looking at the records", 1, 2));
        AuditedCorpus audited = new(corpus, CorpusAudit.Run(corpus, null, cancellation));
        using StringWriter results = new();
        AuditJson.Write(audited, results);
        LookRecording.RecordReading(Verb, corpus, results.ToString(), ledger ?? LedgerFile.PathFor(corpus.Description.Folder, corpus.Task.Name), TimeProvider.System, diagnostics);
        return audited;
    }

    private static AuditedCorpus? OfAssessment(
        string path, string? data, string? ledger, ScriptPermission permission, DiagnosticBag diagnostics, IProgress<AssessmentStep> progress, CancellationToken cancellation)
    {
        if (AssessmentReader.Read(path, diagnostics) is not { } file
            || CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions { DataFolder = data, Split = file.Split }, diagnostics) is not { } corpus)
        {
            return null;
        }

        string looks = ledger ?? LedgerFile.PathFor(file.Definition);
        RunOptions options = new() { Curves = false };
        IReadOnlyList<PredictorSource> sources = PredictorFactory.Build(file.Definition, corpus, options.Split, permission, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        // Its systems are scored on test records: that is a look, whatever is shown of it.
        options = options with { Standing = StandingFinder.Find(file, corpus, looks, reads: true, diagnostics) };
        if (AssessmentRunner.Run(file, corpus, sources, options, diagnostics, progress, cancellation) is not { } result)
        {
            return null;
        }

        if (!result.ExploratoryReasons.Contains(Standing.NotRecorded))
        {
            LookRecording.Record(result, looks, TimeProvider.System, diagnostics, Verb);
        }

        return new AuditedCorpus(corpus, result.Audit);
    }
}
