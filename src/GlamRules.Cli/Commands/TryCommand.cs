using System.CommandLine;
using System.Globalization;
using GlamRules.Cli.Output;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Reports.Words;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Trying;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules try</c>: score a rule set on the dev split while it is being written.</summary>
internal static class TryCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> set = new("ruleset") { Description = "Folder of a rule set." };
        Argument<string> corpus = new("corpus") { Description = "Folder of a corpus, or its name under corpora/." };
        Option<string?> task = CommonOptions.Task();
        Option<string?> data = CommonOptions.Data();
        Option<bool> watch = new("--watch", "-w") { Description = "Score again at every save, and show what it changed." };
        Option<string?> promote = new("--promote") { Description = "Write the record of this id into its rule's examples." };
        Option<string?> rule = new("--rule") { Description = "With --promote: the rule whose example it is." };
        Option<bool> perTerm = new("--per-term") { Description = "List how often each term fires, and how often rightly." };
        Option<int> errors = new("--errors") { Description = "How many groups of errors to show.", DefaultValueFactory = _ => 6 };
        Option<CultureInfo> language = CommonOptions.Language();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("try", "Score a rule set on the dev split: its rules, their conflicts, the errors to look at next.\n\nExample: glamrules try rules/genre-from-title corpora/nineteenth-century-titles --watch")
        {
            set, corpus, task, data, watch, promote, rule, perTerm, errors, language, scripts, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && (result.GetValue(format) == "json" || result.GetValue(promote) is not null))
            {
                result.AddError("--watch stands neither with --format json nor with --promote.");
            }
        });
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => RunAsync(
            surroundings,
            new TryRequest(
                RuleSetFolders.One(parsed.GetValue(set)!), parsed.GetValue(corpus)!, parsed.GetValue(task), parsed.GetValue(data), parsed.GetValue(perTerm), parsed.GetValue(errors),
                parsed.GetValue(language)!, CommonOptions.Editing(parsed.GetValue(scripts)), parsed.GetValue(format) == "json"),
            parsed.GetValue(watch), parsed.GetValue(promote), parsed.GetValue(rule), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, TryRequest request, bool watch, string? promote, string? rule, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        if (CorpusPath.Load(request.Corpus, request.Task, request.Data, diagnostics) is not { } corpus || diagnostics.HasErrors)
        {
            CommonOptions.Print(surroundings, diagnostics);
            return ExitCode.CouldNotRun;
        }

        RuleSet? Load(DiagnosticBag bag) => RuleSetLoader.Load(request.Folder, corpus.Task, ScriptingParts.Of(request.Permission), bag);
        TrialMaterial material = TrialMaterial.Of(corpus);
        if (material.Records.Count == 0)
        {
            diagnostics.Add(CorpusProblems.NoDev, corpus.Description.Location, "no labelled record is in the dev split");
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (diagnostics.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        if (promote is not null)
        {
            return Promoting.Run(surroundings, corpus, promote, rule, Load);
        }

        TrialSession session = new(material, Load);
        return watch ? await Watching.RunAsync(surroundings, request, session, corpus.Description.Name, cancellation) : Show(surroundings, request, session, corpus.Description.Name);
    }

    private static int Show(Surroundings surroundings, TryRequest request, TrialSession session, string corpus)
    {
        TrialStep step = session.Refresh();
        DiagnosticPrinter.Write(step.Diagnostics, surroundings.Error);
        if (step.Trial is not { } trial)
        {
            return ExitCode.CouldNotRun;
        }

        if (request.Json)
        {
            TrialJson.Write(trial, corpus, request.PerTerm, surroundings.Output);
        }
        else
        {
            TrialPrinter.Write(trial, corpus, new Wording(request.Culture), request.Errors, request.PerTerm, surroundings.Output, surroundings.Palette);
        }

        return ExitCode.Done;
    }
}
