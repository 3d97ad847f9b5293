using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Assessments.Sealing;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Reports;
using GlamRules.Reports.Writers;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules assess</c>: the main job.</summary>
internal static class AssessCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> path = new("assessment") { Description = "An assessment, or a folder that holds one." };
        Option<string?> output = new("--out", "-o") { Description = "Folder for the report; else out/<corpus>-<task>." };
        Option<string?> data = CommonOptions.Data();
        Option<string> split = CommonOptions.WithValues(new Option<string>("--split") { Description = "test, dev or all. Anything but test is exploratory.", DefaultValueFactory = _ => "test" }, "test", "dev", "all");
        Option<int> repeat = new("--repeat") { Description = "Run split seeds 1 to this as well, and report mean and spread." };
        Option<bool?> curves = new("--curves") { Description = "Draw learning curves: what more labels would do. Left out: up to 5,000 labelled records.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> ledger = CommonOptions.Ledger();
        Option<CultureInfo> language = CommonOptions.Language();
        Option<bool> pdf = new("--pdf") { Description = "Print report.pdf too, through a Chromium on this machine." };
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        repeat.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int count) || count is < 0 or > 1000))
            {
                result.AddError("--repeat takes a whole number from 0 to 1000.");
            }
        });
        Command command = new("assess", "Compare the systems of an assessment and write the report.\n\nExample: glamrules assess corpora/nineteenth-century-titles --out out/titles")
        {
            path, output, data, split, repeat, curves, ledger, language, pdf, scripts, format,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            surroundings,
            parsed.GetValue(path)!,
            parsed.GetValue(output),
            parsed.GetValue(ledger),
            new LoadOptions { DataFolder = parsed.GetValue(data) },
            new RunOptions { Split = parsed.GetValue(split) switch { "dev" => Split.Dev, "all" => null, _ => Split.Test }, Repeat = parsed.GetValue(repeat), Curves = parsed.GetResult(curves) is null ? null : parsed.GetValue(curves) ?? true },
            parsed.GetValue(language)!,
            new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(scripts)),
            parsed.GetValue(format) == "json",
            parsed.GetValue(pdf),
            cancellation)));
        return command;
    }

    private static int Run(
        Surroundings surroundings, string path, string? output, string? ledger, LoadOptions load, RunOptions options, CultureInfo culture,
        ScriptPermission permission, bool json, bool pdf, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        AssessmentResult? result = null;
        Corpus? corpus = null;
        ImmutableArray<Reject> rejects = [];
        bool reads = false;
        AssessmentFile? file = AssessmentPath.Find(path, diagnostics) is { } found ? AssessmentReader.Read(found, diagnostics) : null;
        string folder = output ?? (file is null ? "" : OutputPlace.Default(file));
        string looks = ledger ?? (file is null ? "" : LedgerFile.PathFor(file.Definition));
        if (file is not null && OutputPlace.IsFolder(folder, diagnostics))
        {
            ProgressDisplay.Run(surroundings.Progress, progress =>
            {
                progress.Report(new AssessmentStep("reading the corpus", 0, 1));
                corpus = CorpusLoader.Load(file.Corpus, file.Definition.Task, load with { Split = file.Split, Rejected = r => rejects = r }, diagnostics);
                IReadOnlyList<PredictorSource> sources = corpus is null ? [] : PredictorFactory.Build(file.Definition, corpus, options.Split, permission, diagnostics);
                if (corpus is not null && !diagnostics.HasErrors)
                {
                    reads = TestReading.In(corpus, options.Split, options.Repeat);
                    ImmutableArray<InputFile> inputs = InputFiles.Of(file.Definition, corpus);
                    RunOptions known = options with { Standing = StandingFinder.Find(file, corpus, looks, reads, diagnostics) };
                    result = AssessmentRunner.Run(file, corpus, sources, known, diagnostics, progress, cancellation) is { } run ? run with { Inputs = inputs } : null;
                }
            });
        }

        if (result is null)
        {
            CommonOptions.Print(surroundings, diagnostics);
            surroundings.Error.WriteLine($"Nothing was assessed: {DiagnosticPrinter.Summary(diagnostics.ToImmutable())}.");
            if (rejects.Length > 0)
            {
                Directory.CreateDirectory(folder);
                RejectsFile.Write(rejects, folder);
                surroundings.Error.WriteLine($"Rows that can't be used: {Path.Combine(folder, RejectsFile.FileName)}");
            }

            return ExitCode.CouldNotRun;
        }

        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(folder);
        result = SavedModels.Save(result, folder, permission.Trust, diagnostics);
        result = SavedCascades.Save(result, corpus!, folder, permission);
        RejectsFile.Write(rejects, folder);
        bool record = reads && !result.ExploratoryReasons.Contains(Standing.NotRecorded);
        result = ReportFolder.Write(
            result, folder, culture, r => record ? LookRecording.Record(r, looks, TimeProvider.System, diagnostics) : r, new RunPlace(file!.Definition.Path, looks, load.DataFolder));
        bool printed = !pdf || PdfFile.Print(Path.Combine(folder, ReportFolder.Html), Path.Combine(folder, ReportFolder.Pdf), diagnostics);
        CommonOptions.Print(surroundings, diagnostics);
        if (json)
        {
            using MemoryStream stream = new();
            ResultsJsonWriter.Write(result, stream);
            surroundings.Output.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        }
        else
        {
            TerminalSummary.Write(result, folder, culture, surroundings.Results);
        }

        return printed ? ExitCode.Done : ExitCode.CouldNotRun;
    }
}
