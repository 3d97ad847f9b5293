using System.CommandLine;
using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
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
        Option<string?> rule = new("--rule") { Description = "Show the records of this rule: right, wrong and missed. With --promote: the rule whose example it is." };
        Option<string[]> label = new("--label") { Description = "Tell only of this label: its figures, its rules, its errors. May be given several times." };
        Option<bool> perTerm = new("--per-term") { Description = "List how often each term fires, and how often rightly." };
        Option<int> errors = new("--errors") { Description = "How many groups of errors to show.", DefaultValueFactory = _ => 6 };
        Option<CultureInfo> language = CommonOptions.Language();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("try", "Score a rule set on the dev split: its rules, their conflicts, the errors to look at next.\n\nExample: glamrules try rules/genre-from-title corpora/nineteenth-century-titles --watch")
        {
            set, corpus, task, data, watch, promote, rule, label, perTerm, errors, language, scripts, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && (result.GetValue(format) == "json" || result.GetValue(promote) is not null))
            {
                result.AddError("--watch stands neither with --format json nor with --promote.");
            }

            if (result.GetValue(label) is { Length: > 0 } && (result.GetValue(rule) is not null || result.GetValue(promote) is not null))
            {
                result.AddError("--label stands neither with --rule nor with --promote: a rule has its label.");
            }
        });
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => RunAsync(
            surroundings,
            new TryRequest(
                RuleSetFolders.One(parsed.GetValue(set)!), parsed.GetValue(corpus)!, parsed.GetValue(task), parsed.GetValue(data), parsed.GetValue(perTerm), parsed.GetValue(errors),
                parsed.GetValue(language)!, CommonOptions.Editing(parsed.GetValue(scripts)), parsed.GetValue(format) == "json")
            { Labels = [.. (parsed.GetValue(label) ?? []).Distinct(StringComparer.Ordinal)], Rule = parsed.GetValue(rule) },
            parsed.GetValue(watch), parsed.GetValue(promote), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, TryRequest request, bool watch, string? promote, CancellationToken cancellation)
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

        foreach (string label in request.Labels)
        {
            KnownLabel.Check(label, corpus, diagnostics);
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (diagnostics.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        if (promote is not null)
        {
            return Promoting.Run(surroundings, corpus, promote, request.Rule, Load);
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

        return TrialDisplay.Write(surroundings, request, trial, corpus) ? ExitCode.Done : ExitCode.CouldNotRun;
    }
}
