using System.CommandLine;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Audits;
using GlamRules.Cli.Output;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Reports.Words;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules audit</c>: can this benchmark be trusted?</summary>
internal static class AuditCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> corpus = new("corpus") { Description = "Folder of a corpus, or its name under corpora/; or an assessment, to use what its systems answer." };
        Option<string?> task = CommonOptions.Task();
        Option<string?> data = CommonOptions.Data();
        Option<CultureInfo> language = CommonOptions.Language();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("audit", "Ask whether a benchmark can be trusted: leaks, duplicates, annotators, slices of one label, doubtful gold."
            + "\n\nWith an assessment in place of the corpus its systems are run too: that shows gold against which rules and model agree, and what the scores are without texts known from train. It writes no report; 'assess' does, with the same findings in it."
            + "\n\nExample: glamrules audit corpora/nineteenth-century-titles")
        {
            corpus, task, data, language, scripts, format,
        };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            surroundings,
            parsed.GetValue(corpus)!,
            parsed.GetValue(task),
            parsed.GetValue(data),
            parsed.GetValue(language)!,
            new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(scripts)),
            parsed.GetValue(format) == "json",
            cancellation)));
        return command;
    }

    private static int Run(
        Surroundings surroundings, string path, string? task, string? data, CultureInfo culture, ScriptPermission permission, bool json, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        AuditedCorpus? audited = null;
        ProgressDisplay.Run(surroundings.Progress, progress =>
        {
            progress.Report(new AssessmentStep("reading the corpus", 0, 2));
            audited = path.EndsWith(AssessmentReader.Ending, StringComparison.OrdinalIgnoreCase)
                ? OfAssessment(path, data, permission, diagnostics, progress, cancellation)
                : OfCorpus(path, task, data, diagnostics, progress, cancellation);
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

    private static AuditedCorpus? OfCorpus(string path, string? task, string? data, DiagnosticBag diagnostics, IProgress<AssessmentStep> progress, CancellationToken cancellation)
    {
        if (CorpusPath.Load(path, task, data, diagnostics) is not { } corpus || diagnostics.HasErrors)
        {
            return null;
        }

        progress.Report(new AssessmentStep("looking at the records", 1, 2));
        return new AuditedCorpus(corpus, CorpusAudit.Run(corpus, null, cancellation));
    }

    private static AuditedCorpus? OfAssessment(
        string path, string? data, ScriptPermission permission, DiagnosticBag diagnostics, IProgress<AssessmentStep> progress, CancellationToken cancellation)
    {
        if (AssessmentReader.Read(path, diagnostics) is not { } file
            || CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions { DataFolder = data, Split = file.Split }, diagnostics) is not { } corpus)
        {
            return null;
        }

        RunOptions options = new();
        IReadOnlyList<PredictorSource> sources = PredictorFactory.Build(file.Definition, corpus, options.Split, permission, diagnostics);
        AssessmentResult? result = diagnostics.HasErrors ? null : AssessmentRunner.Run(file, corpus, sources, options, diagnostics, progress, cancellation);
        return result is null ? null : new AuditedCorpus(corpus, result.Audit);
    }
}
