using System.CommandLine;
using System.CommandLine.Parsing;
using GlamRules.Assessments.Running;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Learning.Models;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Suggesting;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules suggest</c>: candidate rules found in the train split.</summary>
internal static class SuggestCommand
{
    private const string Help = """
        Find rules in the train split that add right answers to what a rule set says already. The test split is never read.

        Example: glamrules suggest rules/genre-from-title corpora/nineteenth-century-titles --label Fiction

        Example: glamrules suggest rules/genre-from-title corpora/nineteenth-century-titles --accept tale-fiction
        """;

    public static Command Build(Surroundings surroundings)
    {
        Argument<string> rules = new("ruleset") { Description = "Folder of a rule set; a ruleset.json alone will do." };
        Argument<string> corpus = new("corpus") { Description = "Folder of the corpus, or its name under corpora/." };
        Option<string?> task = new("--task") { Description = "The task; needed where the corpus has several." };
        Option<string?> label = new("--label") { Description = "Suggest rules for this label only." };
        Option<string?> data = CommonOptions.Data();
        Option<string[]> accept = new("--accept") { Description = $"Add the suggestion of this id to {SuggestedRulesFile.FileName} in the set's folder. May be given several times." };
        Option<int> limit = new("--limit") { Description = "How many suggestions.", DefaultValueFactory = _ => 10 };
        Option<string?> model = new("--from-model", "--distil") { Description = "A model saved by 'train': suggest rules that answer as it does." };
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        limit.Validators.Add(result => Validate(result, text => NumberList.Parse(text) is { Count: 1 }, "--limit takes a whole number from 1 to 1000."));
        Command command = new("suggest", Help) { rules, corpus, task, label, data, accept, limit, model, scripts, format };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            surroundings,
            new SuggestInput(parsed.GetValue(rules)!, parsed.GetValue(corpus)!, parsed.GetValue(task), parsed.GetValue(label), parsed.GetValue(data), parsed.GetValue(model), parsed.GetValue(limit), CommonOptions.Editing(parsed.GetValue(scripts))),
            parsed.GetValue(accept) ?? [],
            parsed.GetValue(format) == "json",
            cancellation)));
        return command;
    }

    private static int Run(Surroundings surroundings, SuggestInput input, IReadOnlyList<string> accept, bool json, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        SuggestionRequest? request = null;
        SuggestionList? list = null;
        ProgressDisplay.Run(surroundings.Progress, progress =>
        {
            progress.Report(new AssessmentStep("reading the corpus", 0, 2));
            request = Read(input, diagnostics);
            progress.Report(new AssessmentStep("looking for rules", 1, 2));
            list = request is null ? null : SuggestionSearch.Find(request, cancellation);
            if (list is not null && accept.Any(a => !AcceptedSuggestions.IsThere(a, list)))
            {
                // Somebody may have found it further down the list, with a greater --limit.
                list = SuggestionSearch.Find(request! with { Limit = Math.Max(request.Limit, AcceptedSuggestions.Furthest) }, cancellation);
            }
        });
        SuggestionList? accepted = list is null || accept.Count == 0 ? null : AcceptedSuggestions.Of(accept, list, input.Rules, diagnostics);
        CommonOptions.Print(surroundings, diagnostics);
        if (list is null || diagnostics.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        string? file = accepted is null ? null : SuggestedRulesFile.Append(input.Rules, [.. accepted.Suggestions.Select(s => s.Rule)], request!.Set.Field);
        if (json)
        {
            SuggestionJson.Write(accepted ?? list, request!.Label, file, request.Set.Field, surroundings.Output);
        }
        else if (accepted is not null)
        {
            AcceptedText.Write(accepted, request!, file!, surroundings.Output);
        }
        else
        {
            SuggestionText.Write(list, request!, surroundings.Output);
        }

        return ExitCode.Done;
    }

    private static SuggestionRequest? Read(SuggestInput input, DiagnosticBag diagnostics)
    {
        if (CorpusPath.Folder(input.Corpus, diagnostics) is not { } folder || DataPackageReader.Read(folder, diagnostics) is not { } description || diagnostics.HasErrors
            || TaskOf(input, description, diagnostics) is not { } task
            || CorpusLoader.Load(description, task, new LoadOptions { DataFolder = input.Data }, diagnostics) is not { } corpus)
        {
            return null;
        }

        RuleSet? set = RuleSetLoader.Load(input.Rules, corpus.Task, ScriptingParts.Of(input.Permission) with { MayBeEmpty = true }, diagnostics);
        IPredictor? model = input.Model is null ? null : ModelFile.Load(input.Model, corpus.Task, input.Permission.Trust, input.Permission.Purpose, diagnostics);
        if (input.Label is not null)
        {
            KnownLabel.Check(input.Label, corpus, diagnostics);
            KnownLabel.Check(input.Label, set, diagnostics);
        }

        if (corpus.Labelled(Split.Train).Count == 0 && model is null)
        {
            diagnostics.Add(AssessmentProblems.NothingToLearn, new SourceLocation(folder), "no labelled record is in the train split");
        }

        return set is null || diagnostics.HasErrors ? null : new SuggestionRequest { Set = set, Corpus = corpus, Label = input.Label, Limit = input.Limit, Model = model };
    }

    // The only task, unless one is named; an unknown one is reported by the loader.
    private static string? TaskOf(SuggestInput input, CorpusDescription corpus, DiagnosticBag diagnostics)
    {
        string[] tasks = [.. corpus.Key?.Tasks.Select(t => t.Name) ?? []];
        if (input.Task is null && tasks.Length > 1)
        {
            diagnostics.Add(CorpusProblems.UnknownTask, corpus.Location, "the corpus has several tasks", $"Name one with --task: {string.Join(", ", tasks)}.");
            return null;
        }

        return input.Task ?? tasks.FirstOrDefault() ?? "";
    }

    private static void Validate(OptionResult result, Func<string, bool> valid, string message)
    {
        if (result.Tokens.Count > 0 && !valid(result.Tokens[0].Value))
        {
            result.AddError(message);
        }
    }
}
