using System.CommandLine;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Sealing;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules seal</c>: freeze the criteria before anyone scores the test split.</summary>
internal static class SealCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> path = new("assessment") { Description = "An assessment, or a folder that holds one." };
        Option<string?> data = CommonOptions.Data();
        Option<string?> ledger = CommonOptions.Ledger();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("seal", "Freeze criteria, rules, recipes and data of an assessment before the test records are scored."
            + "\n\nWrites TASK.seal.json beside the assessment. 'assess' is confirmatory only where what runs is what was sealed, and nobody had scored the test records before. Sealing after a look is possible; runs then stay exploratory, and say why."
            + "\n\nExample: glamrules seal corpora/my-corpus/genre.assessment.json")
        {
            path, data, ledger, scripts, format,
        };
        command.SetAction((parsed, _) => Task.Run(() => Run(
            surroundings,
            parsed.GetValue(path)!,
            parsed.GetValue(ledger),
            new LoadOptions { DataFolder = parsed.GetValue(data) },
            new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(scripts)),
            parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(Surroundings surroundings, string path, string? ledger, LoadOptions load, ScriptPermission permission, bool json)
    {
        DiagnosticBag diagnostics = new();
        AssessmentFile? file = AssessmentPath.Find(path, diagnostics) is { } found ? AssessmentReader.Read(found, diagnostics) : null;
        Corpus? corpus = file is null ? null : CorpusLoader.Load(file.Corpus, file.Definition.Task, load with { Split = file.Split }, diagnostics);
        if (corpus is not null)
        {
            // What can't be run can't be sealed either.
            PredictorFactory.Build(file!.Definition, corpus, Split.Test, permission, diagnostics);
        }

        Seal? seal = null;
        Seal? before = null;
        if (corpus is not null && !diagnostics.HasErrors)
        {
            (seal, before) = Make(file!, corpus, ledger ?? LedgerFile.PathFor(file!.Definition), diagnostics);
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (seal is null)
        {
            surroundings.Error.WriteLine($"Nothing was sealed: {DiagnosticPrinter.Summary(diagnostics.ToImmutable())}.");
            return ExitCode.CouldNotRun;
        }

        bool kept = ReferenceEquals(seal, before);
        string target = SealFile.PathFor(file!.Definition.Path);
        if (json)
        {
            SealPrinter.WriteJson(seal, target, kept, surroundings.Output);
        }
        else
        {
            SealPrinter.Write(seal, target, kept, kept ? null : before, surroundings.Output);
        }

        return ExitCode.Done;
    }

    // A seal of the very same protocol stays: its earlier time is worth more.
    private static (Seal? Seal, Seal? Before) Make(AssessmentFile file, Corpus corpus, string ledgerPath, DiagnosticBag diagnostics)
    {
        string path = SealFile.PathFor(file.Definition.Path);
        Protocol protocol = ProtocolWriter.Write(file, corpus);
        Ledger ledger = LedgerFile.Read(ledgerPath, diagnostics);
        Seal? before = SealFile.Read(path, diagnostics);
        if (before is not null && ProtocolChanges.Between(before.Protocol, protocol).IsEmpty && ledger.Continues(before))
        {
            return (before, before);
        }

        return (Sealer.Make(file.Definition, protocol, ledger, TimeProvider.System, diagnostics) is { } seal ? SealFile.Write(seal, path) : null, before);
    }
}
