using System.CommandLine;
using System.Globalization;
using GlamRules.Assessments.Running;
using GlamRules.Assessments.Sealing;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Evaluation.Agreement;
using GlamRules.Reports;
using GlamRules.Reports.Words;
using GlamRules.Reports.Writers;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules agree</c>: how far the annotators of a corpus agree.</summary>
internal static class AgreeCommand
{
    private const string Verb = "agree";
    private const string Help = """
        Measure how far the annotators of a corpus agree, and find their consensus.

        All splits are read, which the ledger records and counts as no look. With --out the consensus of every record is written as a table: id, majority (empty where tied), consensus (Dawid and Skene) and its posterior probability.

        Example: glamrules agree corpora/conconcor --out out/consensus.csv
        """;

    public static Command Build(Surroundings surroundings)
    {
        Argument<string> path = new("corpus") { Description = "Folder of the corpus, or its name under corpora/." };
        Option<string?> task = CommonOptions.Task();
        Option<string?> output = new("--out", "-o") { Description = "File for the consensus of every record, such as out/consensus.csv." };
        Option<string?> data = CommonOptions.Data();
        Option<string?> ledger = CommonOptions.Ledger();
        Option<CultureInfo> language = CommonOptions.Language();
        Option<string> format = CommonOptions.Format();
        Command command = new(Verb, Help) { path, task, output, data, ledger, language, format };
        command.SetAction((parsed, _) => Task.Run(() => Run(
            surroundings, parsed.GetValue(path)!, parsed.GetValue(task), parsed.GetValue(data), parsed.GetValue(output), parsed.GetValue(ledger), parsed.GetValue(language)!, parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(Surroundings surroundings, string path, string? task, string? data, string? output, string? ledger, CultureInfo language, bool json)
    {
        DiagnosticBag diagnostics = new();
        Corpus? corpus = null;
        AgreementResult? result = null;
        if (output is null || OutputPlace.IsFile(output, diagnostics))
        {
            ProgressDisplay.Run(surroundings.Progress, progress =>
            {
                progress.Report(new AssessmentStep("reading the corpus", 0, 2));
                corpus = CorpusPath.Load(path, task, data, diagnostics, keepTies: true);
                progress.Report(new AssessmentStep("comparing annotators", 1, 2));
                result = corpus is null ? null : AgreementAnalysis.Of(corpus.Records, corpus.Task, corpus.Description.Key?.Annotator is not null);
            });
        }

        if (corpus is not null && result is not null)
        {
            using StringWriter results = new();
            AgreementJson.Write(corpus, result, results);
            LookRecording.RecordReading(Verb, corpus, results.ToString(), ledger ?? LedgerFile.PathFor(corpus.Description.Folder, corpus.Task.Name), TimeProvider.System, diagnostics);
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (corpus is null)
        {
            return ExitCode.CouldNotRun;
        }

        if (result is null)
        {
            Lines.Write(surroundings.Error, AgreementWords.Nobody(corpus), "");
            return ExitCode.CouldNotRun;
        }

        if (output is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            ConsensusCsvWriter.Write(result, output);
        }

        if (json)
        {
            AgreementJson.Write(corpus, result, surroundings.Output);
        }
        else
        {
            AgreementPrinter.Write(corpus, result, new Wording(language), surroundings.Output, surroundings.Palette);
            surroundings.Output.Write(output is null ? "" : $"\nConsensus: {output}\n");
        }

        return ExitCode.Done;
    }
}
