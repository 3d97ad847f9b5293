using System.CommandLine;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Explaining;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Testing;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules explain</c>: why a record gets its answer, and why not another.</summary>
internal static class ExplainCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> set = new("ruleset") { Description = "Folder of a rule set." };
        Argument<string?> corpus = new("corpus") { Description = "Folder of a corpus, for --id.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> id = new("--id") { Description = "Id of a record of the corpus." };
        Option<string?> text = new("--text") { Description = "A text of your own, for the set's field; needs no corpus." };
        Option<string?> task = CommonOptions.Task();
        Option<string?> rule = new("--rule") { Description = "Show this rule, whether or not it votes." };
        Option<string?> label = new("--label") { Description = "Show why this label wins or not: its rules, and what each lacked." };
        Option<string?> data = CommonOptions.Data();
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("explain", "Show why a record gets its answer, part by part, and why not another.\n\nExample: glamrules explain rules/genre-from-title --text \"Ada. A novel\"\n\nExample: glamrules explain rules/bl-genre corpora/bl-books-genre --id 014602826")
        {
            set, corpus, id, text, task, rule, label, data, scripts, format,
        };
        command.Validators.Add(result =>
        {
            bool byId = result.GetValue(id) is not null;
            if (byId == result.GetValue(text) is not null)
            {
                result.AddError("Name a record with --id, or give a text with --text.");
            }
            else if (byId && result.GetValue(corpus) is null)
            {
                result.AddError("--id needs the corpus that holds the record.");
            }
        });
        command.SetAction((parsed, _) => System.Threading.Tasks.Task.FromResult(Run(
            surroundings, RuleSetFolders.One(parsed.GetValue(set)!), parsed.GetValue(corpus), parsed.GetValue(id), parsed.GetValue(text), parsed.GetValue(task),
            parsed.GetValue(rule), parsed.GetValue(label), parsed.GetValue(data), CommonOptions.Editing(parsed.GetValue(scripts)), parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(
        Surroundings surroundings, string folder, string? corpusPath, string? id, string? text, string? task, string? rule, string? label, string? data, ScriptPermission permission, bool json)
    {
        DiagnosticBag diagnostics = new();
        Corpus? corpus = corpusPath is null ? null : CorpusPath.Load(corpusPath, task, data, diagnostics);
        RuleSet? set = diagnostics.HasErrors ? null : RuleSetLoader.Load(folder, corpus?.Task, ScriptingParts.Of(permission), diagnostics);
        LabelledRecord? labelled = set is null || id is null ? null : corpus!.Records.FirstOrDefault(r => r.Id == id);
        if (set is not null && id is not null && labelled is null)
        {
            diagnostics.Add(CorpusProblems.UnknownRecord, corpus!.Description.Location, $"the task '{corpus.Task.Name}' has no record '{id}'");
        }

        if (set is not null && rule is not null)
        {
            RuleNamed.Find(set, rule, diagnostics);
        }

        if (set is not null && label is not null && !set.Labels.Contains(label))
        {
            diagnostics.Add(RuleProblems.UnknownLabel, new SourceLocation(folder), $"'{label}' is not in the label set.{DidYouMean.Sentence(label, set.Labels)}", $"Labels: {string.Join(", ", set.Labels)}.");
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (set is null || diagnostics.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        set = corpus is null ? set : new ConfidenceEstimation(set).Estimate(corpus.Labelled(Split.Train), corpus.Labelled(Split.Dev), CancellationToken.None);
        RecordExplanation explanation = RecordExplanation.Of(set, labelled?.Record ?? ExampleRecord.Of(set, null, [KeyValuePair.Create("", text!)]));
        if (json)
        {
            ExplanationJson.Write(explanation, labelled, rule, label, surroundings.Output);
        }
        else
        {
            ExplanationPrinter.Write(explanation, labelled, rule, label, surroundings.Output, surroundings.Palette);
        }

        return ExitCode.Done;
    }
}
