using System.CommandLine;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Cli.Output;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Reports;
using GlamRules.Reports.Changes;
using GlamRules.Reports.Document;
using GlamRules.Reports.Verifying;
using GlamRules.Reports.Writers;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules report</c>: write a report again, or what changed since another.</summary>
internal static class ReportCommand
{
    private const string Help = """
        Write the report of a finished assessment again, as a PDF too, or say what changed since another.

        results.json holds figures, not the records that a report shows: the answers are given again from the inputs, by the models that were saved, and the report is written only where the same figures come out. With --against both folders' results.json are enough, and changes.html and changes.md are written.

        Example: glamrules report out/titles --against out/titles-before
        """;

    public static Command Build(Surroundings surroundings)
    {
        Argument<string> folder = new("folder") { Description = "The folder that 'assess' wrote." };
        Option<string?> against = new("--against") { Description = "Another such folder: say what changed since." };
        Option<bool> pdf = new("--pdf") { Description = "Print report.pdf too, through a Chromium on this machine." };
        Option<string?> assessment = new("--assessment") { Description = "The assessment, where it is no longer where it was." };
        Option<string?> data = CommonOptions.Data();
        Option<string?> ledger = CommonOptions.Ledger();
        Option<CultureInfo> language = CommonOptions.Language();
        Option<bool> scripts = CommonOptions.InProcess();
        Command command = new("report", Help) { folder, against, pdf, assessment, data, ledger, language, scripts };
        command.Validators.Add(result =>
        {
            if (result.GetValue(pdf) && result.GetValue(against) is not null)
            {
                result.AddError("--pdf stands not with --against: what changed is written as HTML and Markdown.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(() => parsed.GetValue(against) is { } old
            ? Compare(surroundings, parsed.GetValue(folder)!, old, parsed.GetValue(language)!)
            : Again(
                surroundings,
                parsed.GetValue(folder)!,
                new RunPlace(parsed.GetValue(assessment) ?? "", parsed.GetValue(ledger) ?? "", parsed.GetValue(data)),
                parsed.GetResult(language) is { Implicit: false } ? parsed.GetValue(language) : null,
                parsed.GetValue(pdf),
                new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(scripts)),
                cancellation)));
        return command;
    }

    private static int Compare(Surroundings surroundings, string folder, string old, CultureInfo culture)
    {
        DiagnosticBag diagnostics = new();
        RecordedResults? now = RecordedResults.Read(folder, diagnostics);
        RecordedResults? then = RecordedResults.Read(old, diagnostics);
        CommonOptions.Print(surroundings, diagnostics);
        if (now is null || then is null)
        {
            return ExitCode.CouldNotRun;
        }

        ReportDocument changes = ChangesReport.Build(then, now, culture);
        string markdown = MarkdownWriter.Write(changes);
        AtomicFile.WriteText(Path.Combine(folder, ChangesReport.Html), HtmlWriter.Write(changes));
        AtomicFile.WriteText(Path.Combine(folder, ChangesReport.Markdown), markdown);
        foreach (Callout sentence in changes.Sections[0].Blocks.OfType<Callout>())
        {
            Lines.Write(surroundings.Output, sentence.Heading + ".", "");
        }

        surroundings.Output.Write($"Changes: {Path.Combine(folder, ChangesReport.Html)}\n");
        return ExitCode.Done;
    }

    private static int Again(Surroundings surroundings, string folder, RunPlace told, CultureInfo? culture, bool pdf, ScriptPermission permission, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        bool written = false;
        string paper = Path.Combine(folder, ReportFolder.Pdf);
        bool printed = File.Exists(paper);
        if (RecordedSources.Place(folder, told, diagnostics) is { } place)
        {
            ProgressDisplay.Run(surroundings.Progress, progress => written = Write(folder, place, culture, permission, diagnostics, progress, cancellation));
        }

        written = written && (!pdf || PdfFile.Print(Path.Combine(folder, ReportFolder.Html), paper, diagnostics));
        CommonOptions.Print(surroundings, diagnostics);
        if (!written)
        {
            surroundings.Error.WriteLine($"Nothing more was written: {DiagnosticPrinter.Summary(diagnostics.ToImmutable())}.");
            return ExitCode.CouldNotRun;
        }

        surroundings.Output.Write($"Report: {(pdf ? paper : Path.Combine(folder, ReportFolder.Html))}\n");
        if (printed && !pdf)
        {
            surroundings.Output.Write($"Deleted, for it showed the report as it was: {paper}. --pdf prints it again.\n");
        }

        return ExitCode.Done;
    }

    private static bool Write(string folder, RunPlace place, CultureInfo? culture, ScriptPermission permission, DiagnosticBag diagnostics, IProgress<AssessmentStep> progress, CancellationToken cancellation)
    {
        progress.Report(new AssessmentStep("reading the corpus", 0, 1));
        string results = Path.Combine(folder, ResultsJsonWriter.FileName);
        if (RecordedRun.Read(folder, out string reason) is not { } recorded)
        {
            diagnostics.Add(ReportProblems.NoResults, new SourceLocation(results), reason);
            return false;
        }

        if (AssessmentReader.Read(place.Assessment, diagnostics) is not { } file
            || CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions { DataFolder = place.Data, Split = file.Split }, diagnostics) is not { } corpus)
        {
            return false;
        }

        IReadOnlyList<PredictorSource> sources = RecordedSources.Of(folder, recorded, file, corpus, permission, diagnostics);
        Remaking remaking = new(folder, place);
        if (diagnostics.HasErrors || remaking.Run(recorded, file, corpus, sources, diagnostics, progress, cancellation) is not var (result, then, _))
        {
            return false;
        }

        string fresh = Directory.CreateTempSubdirectory("glamrules-report-").FullName;
        try
        {
            AssessmentResult same = remaking.Write(result, recorded, corpus, then, fresh);
            if (!File.ReadAllBytes(results).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(fresh, ResultsJsonWriter.FileName))))
            {
                diagnostics.Add(ReportProblems.NoLongerTheSame, new SourceLocation(results), "what comes out now is not what stands here");
                return false;
            }

            ReportFolder.Write(same, folder, culture ?? recorded.Culture, timed: false);
            return true;
        }
        finally
        {
            Directory.Delete(fresh, recursive: true);
        }
    }
}
