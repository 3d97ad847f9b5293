using System.CommandLine;
using GlamRules.Assessments.Reading;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Linting;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Triage.Reading;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules check</c>: every diagnostic of a rule set, corpus or assessment at once.</summary>
internal static class CheckCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string[]> paths = new("paths") { Description = "Folders of rule sets or of corpora, a folder that holds several rule sets, assessments, or files of project ideas.", Arity = ArgumentArity.OneOrMore };
        Option<bool> lint = new("--lint") { Description = "For rule sets, also those of an assessment: say as notes what is often meant so." };
        Option<string?> corpus = new("--corpus") { Description = "For a rule set: a corpus to show real hits from, out of train and dev." };
        Option<string?> task = CommonOptions.Task();
        Option<string?> data = CommonOptions.Data();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.WithValues(new Option<string>("--format") { Description = "human, json or sarif.", DefaultValueFactory = _ => "human" }, "human", "json", "sarif");
        Command command = new("check", "Find every mistake in a rule set, a corpus or an assessment. Silent when all is well, but for --lint."
            + "\n\nWarnings are what is hardly ever meant so; notes, with --lint, what may be. Neither counts as a failure. Words found inside others, accents missed and rules that never win are told from the texts of a --corpus."
            + "\n\nExample: glamrules check rules/genre-from-title --lint --corpus corpora/nineteenth-century-titles")
        {
            paths, lint, corpus, task, data, scripts, format,
        };
        command.Validators.Add(result =>
        {
            bool lints = result.GetValue(lint);
            bool shows = result.GetValue(corpus) is not null;
            if ((lints || shows) && result.GetValue(paths)!.Any(p => File.Exists(Path.Combine(p, DataPackageReader.FileName)) || (shows && IsAssessment(p))))
            {
                result.AddError("--lint is for rule sets and assessments, --corpus for rule sets.");
            }
        });
        command.SetAction((parsed, _) => Task.FromResult(Run(
            surroundings,
            [
                .. parsed.GetValue(paths)!.Select(path => new CheckRequest(
                    path, parsed.GetValue(lint), parsed.GetValue(corpus), parsed.GetValue(task),
                    new LoadOptions { DataFolder = parsed.GetValue(data) }, CommonOptions.Editing(parsed.GetValue(scripts)))),
            ],
            parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(Surroundings surroundings, CheckRequest[] requests, string format)
    {
        DiagnosticBag diagnostics = new();
        bool known = true;
        List<RuleSet> linted = [];
        foreach (CheckRequest request in requests)
        {
            known &= Check(request, linted, diagnostics);
        }

        if (format == "human")
        {
            CommonOptions.Print(surroundings, diagnostics);
            if (requests.Any(r => r.Lint) && linted.Count > 0 && diagnostics.Count == 0)
            {
                surroundings.Output.Write(FormattableString.Invariant($"No findings in {Count(linted.Sum(s => s.Rules.Length), "rule")}{(linted.Count > 1 ? $" of {Count(linted.Count, "set")}" : "")}.\n"));
            }
        }
        else
        {
            surroundings.Output.WriteLine(format == "json" ? DiagnosticJson.Write(diagnostics.ToImmutable()) : DiagnosticSarif.Write(diagnostics.ToImmutable()));
        }

        return !known ? ExitCode.CouldNotRun : diagnostics.HasErrors ? ExitCode.FoundFailures : ExitCode.Done;
    }

    // False where the path is nothing that can be checked.
    private static bool Check(CheckRequest request, List<RuleSet> linted, DiagnosticBag diagnostics)
    {
        (string path, LoadOptions load, ScriptPermission permission) = (request.Path, request.Load, request.Permission);
        if (ScriptingParts.Of(permission).IsRuleSet(path))
        {
            CheckRules(request, linted, diagnostics);
            return true;
        }

        if (File.Exists(Path.Combine(path, DataPackageReader.FileName)))
        {
            CheckCorpus(path, load, diagnostics);
            return true;
        }

        if (IsAssessment(path))
        {
            CheckAssessment(request, linted, diagnostics);
            return true;
        }

        if (File.Exists(path) && TriageReader.IsNamedSo(path))
        {
            TriageReader.Read(path, diagnostics);
            return true;
        }

        DiagnosticBag none = new();
        IReadOnlyList<string> below = RuleSetFolders.All([path], ScriptingParts.Of(permission), none);
        foreach (string folder in below)
        {
            CheckRules(request with { Path = folder }, linted, diagnostics);
        }

        if (below.Count > 0)
        {
            return true;
        }

        diagnostics.Add(FileProblems.Missing, new SourceLocation(path), $"there is nothing to check{NearbyPath.Hint(path)}",
            "Name a folder with a ruleset.json or a datapackage.json, or a file whose name ends in .assessment.json.");
        return false;
    }

    private static bool IsAssessment(string path) => File.Exists(path) && path.EndsWith(AssessmentReader.Ending, StringComparison.OrdinalIgnoreCase);

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static void CheckRules(CheckRequest request, List<RuleSet> linted, DiagnosticBag diagnostics)
    {
        Corpus? corpus = request.Corpus is null ? null : CorpusPath.Load(request.Corpus, request.Task, request.Load.DataFolder, diagnostics);
        if (request.Corpus is null != corpus is null || RuleSetLoader.Load(request.Path, corpus?.Task, ScriptingParts.Of(request.Permission), diagnostics) is not { } set)
        {
            return;
        }

        // Beside each other: neither needs the other, and a check is waited for.
        DiagnosticBag findings = new();
        Task linting = Task.Run(() => Linter.Run(set, corpus, request.Lint, findings));
        RuleExamples.Check(set, diagnostics);
        linting.GetAwaiter().GetResult();
        diagnostics.AddRange(findings.ToImmutable());
        linted.Add(set);
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

    private static void CheckAssessment(CheckRequest request, List<RuleSet> linted, DiagnosticBag diagnostics)
    {
        if (AssessmentReader.Read(request.Path, diagnostics) is not { } file)
        {
            return;
        }

        TaskDescription task = file.Corpus.Key!.Tasks.First(t => t.Name == file.Definition.Task);
        Corpus? corpus = CorpusLoader.Load(file.Corpus, file.Definition.Task, request.Load with { Split = file.Split }, diagnostics);
        if (corpus is not null)
        {
            SliceValues.Check(file.Definition, corpus, diagnostics);
            // Rule sets are loaded below, to be linted as well.
            PredictorFactory.Build(file.Definition with { Predictors = [.. file.Definition.Predictors.Where(p => p.Rules is null)] }, corpus, Split.Test, request.Permission, diagnostics);
        }

        // Without data the rules can still be looked at.
        foreach (RuleSet set in PredictorFactory.RuleSets(file.Definition, corpus?.Task ?? task, request.Permission, diagnostics))
        {
            RuleExamples.Check(set, diagnostics);
            Linter.Run(set, request.Lint ? corpus : null, request.Lint, diagnostics);
            linted.Add(set);
        }
    }
}
