using System.CommandLine;
using GlamRules.Assessments.Reading;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules check</c>: every diagnostic of a rule set, corpus or assessment at once.</summary>
internal static class CheckCommand
{
    private const string RuleSetFile = "ruleset.json";

    public static Command Build(Surroundings surroundings)
    {
        Argument<string[]> paths = new("paths") { Description = "Folders of rule sets or of corpora, a folder that holds several rule sets, or assessments.", Arity = ArgumentArity.OneOrMore };
        Option<string?> data = CommonOptions.Data();
        Option<bool> scripts = CommonOptions.AllowScripts();
        Option<string> format = CommonOptions.Format();
        Command command = new("check", "Find every mistake in a rule set, a corpus or an assessment. Silent when all is well.\n\nExample: glamrules check rules/genre-from-title") { paths, data, scripts, format };
        command.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(paths)!, new LoadOptions { DataFolder = parsed.GetValue(data) }, parsed.GetValue(scripts), parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(Surroundings surroundings, string[] paths, LoadOptions load, bool allowScripts, bool json)
    {
        DiagnosticBag diagnostics = new();
        bool known = true;
        foreach (string path in paths)
        {
            known &= Check(path, load, allowScripts, diagnostics);
        }

        if (json)
        {
            surroundings.Output.WriteLine(DiagnosticJson.Write(diagnostics.ToImmutable()));
        }
        else
        {
            CommonOptions.Print(surroundings, diagnostics);
        }

        return !known ? ExitCode.CouldNotRun : diagnostics.HasErrors ? ExitCode.FoundFailures : ExitCode.Done;
    }

    // False where the path is nothing that can be checked.
    private static bool Check(string path, LoadOptions load, bool allowScripts, DiagnosticBag diagnostics)
    {
        if (File.Exists(Path.Combine(path, RuleSetFile)))
        {
            CheckRules(path, allowScripts, diagnostics);
            return true;
        }

        if (File.Exists(Path.Combine(path, DataPackageReader.FileName)))
        {
            CheckCorpus(path, load, diagnostics);
            return true;
        }

        if (File.Exists(path) && path.EndsWith(AssessmentReader.Ending, StringComparison.OrdinalIgnoreCase))
        {
            CheckAssessment(path, load, allowScripts, diagnostics);
            return true;
        }

        DiagnosticBag none = new();
        IReadOnlyList<string> below = RuleSetFolders.All([path], none);
        foreach (string folder in below)
        {
            CheckRules(folder, allowScripts, diagnostics);
        }

        if (below.Count > 0)
        {
            return true;
        }

        diagnostics.Add(FileProblems.Missing, new SourceLocation(path), "there is nothing to check",
            "Name a folder with a ruleset.json or a datapackage.json, or a file whose name ends in .assessment.json.");
        return false;
    }

    private static void CheckRules(string path, bool allowScripts, DiagnosticBag diagnostics)
    {
        if (RuleSetLoader.Load(path, null, ScriptingParts.Of(allowScripts), diagnostics) is { } set)
        {
            RuleExamples.Check(set, diagnostics);
        }
    }

    private static void CheckCorpus(string path, LoadOptions load, DiagnosticBag diagnostics)
    {
        if (DataPackageReader.Read(path, diagnostics) is not { Key: { } key } corpus || diagnostics.HasErrors)
        {
            return;
        }

        foreach (TaskDescription task in key.Tasks)
        {
            CorpusLoader.Load(corpus, task.Name, load, diagnostics);
        }
    }

    private static void CheckAssessment(string path, LoadOptions load, bool allowScripts, DiagnosticBag diagnostics)
    {
        if (AssessmentReader.Read(path, diagnostics) is not { } file)
        {
            return;
        }

        if (CorpusLoader.Load(file.Corpus, file.Definition.Task, load with { Split = file.Split }, diagnostics) is { } corpus)
        {
            PredictorFactory.Build(file.Definition, corpus, Split.Test, allowScripts, diagnostics);
        }
        else
        {
            // Without data the rules can still be looked at.
            TaskDescription task = file.Corpus.Key!.Tasks.First(t => t.Name == file.Definition.Task);
            PredictorFactory.CheckRules(file.Definition, task, allowScripts, diagnostics);
        }
    }
}
