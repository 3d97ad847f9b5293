using System.CommandLine;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Assessments.Running;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Reports;
using GlamRules.Reports.Verifying;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules verify</c>: make a finished assessment again and say whether it holds.</summary>
internal static class VerifyCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> folder = new("folder") { Description = "The folder that 'assess' wrote." };
        Option<string?> assessment = new("--assessment") { Description = "The assessment, where it is no longer where it was." };
        Option<string?> data = CommonOptions.Data();
        Option<string?> ledger = CommonOptions.Ledger();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("verify", "Make a finished assessment again from its inputs, and say file by file whether it holds."
            + "\n\nEvery input is hashed, every answer given again, by the models that were saved and not trained anew, and every file of the folder compared byte by byte. Times depend on the machine: of timings.json the form alone is checked."
            + "\n\nExample: glamrules verify out/titles")
        {
            folder, assessment, data, ledger, scripts, format,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            surroundings,
            parsed.GetValue(folder)!,
            new RunPlace(parsed.GetValue(assessment) ?? "", parsed.GetValue(ledger) ?? "", parsed.GetValue(data)),
            new ScriptPermission(TrustStore.OfUser(), TrustPurpose.Running, parsed.GetValue(scripts)),
            parsed.GetValue(format) == "json",
            cancellation)));
        return command;
    }

    private static int Run(Surroundings surroundings, string folder, RunPlace told, ScriptPermission permission, bool json, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        Verification? verification = null;
        if (RecordedSources.Place(folder, told, diagnostics) is { } place)
        {
            ProgressDisplay.Run(surroundings.Progress, progress => verification = Verify(folder, place, permission, diagnostics, progress, cancellation));
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (verification is null)
        {
            surroundings.Error.WriteLine($"Nothing was verified: {DiagnosticPrinter.Summary(diagnostics.ToImmutable())}.");
            return ExitCode.CouldNotRun;
        }

        if (json)
        {
            VerificationPrinter.WriteJson(verification, surroundings.Output);
        }
        else
        {
            VerificationPrinter.Write(verification, surroundings.Output, surroundings.Palette);
        }

        return verification.Holds ? ExitCode.Done : verification.HasFailures ? ExitCode.FoundFailures : ExitCode.CouldNotRun;
    }

    private static Verification? Verify(string folder, RunPlace place, ScriptPermission permission, DiagnosticBag diagnostics, IProgress<AssessmentStep> progress, CancellationToken cancellation)
    {
        progress.Report(new AssessmentStep("reading the corpus", 0, 1));
        RecordedRun? recorded = RecordedRun.Read(folder, out string reason);
        Verifier verifier = new(folder, place);
        AssessmentFile? file = AssessmentReader.Read(place.Assessment, diagnostics);
        Corpus? corpus = file is null ? null : CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions { DataFolder = place.Data, Split = file.Split }, diagnostics);
        if (recorded is null || corpus is null)
        {
            return verifier.WithoutRun(recorded, file, recorded is null ? reason : "it could not be made again");
        }

        IReadOnlyList<PredictorSource> sources = RecordedSources.Of(folder, recorded, file!, corpus, permission, diagnostics);
        return (diagnostics.HasErrors ? null : verifier.Run(recorded, file!, corpus, sources, diagnostics, progress, cancellation))
            ?? verifier.WithoutRun(recorded, file, "it could not be made again");
    }
}
