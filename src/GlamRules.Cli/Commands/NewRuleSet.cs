using System.Collections.Immutable;
using System.CommandLine;
using GlamRules.Cli.Output;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Scaffolding;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new ruleset</c>.</summary>
internal static class NewRuleSet
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> name = new("name") { Description = "Folder to make." };
        Option<string?> corpus = new("--corpus") { Description = "Folder of a corpus, whose task gives labels and field." };
        Option<string?> task = new("--task") { Description = "The task of the corpus; needed where it has several." };
        Option<string?> kind = new("--kind") { Description = "label: one a record; labels: a set of them; value: a text of an open set." };
        kind.AcceptOnlyFromAmong("label", "labels", "value");
        Option<string?> labels = new("--labels") { Description = "The labels, divided by commas." };
        Option<string?> field = new("--field") { Description = "The field of text that the rules read." };
        Option<string?> from = new("--from") { Description = "A table of rules, .xlsx or .csv, to turn into a rule set." };
        Command command = new("ruleset", "Make a rule set with one rule to rewrite, or one out of a spreadsheet. Asks for what is not said, on a terminal.\n\nExample: glamrules new ruleset novels --labels \"Fiction,Non-fiction\" --field title") { name, corpus, task, kind, labels, field, from };
        command.SetAction((parsed, _) =>
        {
            DiagnosticBag diagnostics = new();
            Answers given = new(parsed.GetValue(corpus), parsed.GetValue(task), parsed.GetValue(kind), parsed.GetValue(labels), parsed.GetValue(field), parsed.GetValue(from));
            return Task.FromResult(Run(surroundings, parsed.GetValue(name)!, given, diagnostics));
        });
        return command;
    }

    private static int Run(Surroundings surroundings, string folder, Answers given, DiagnosticBag diagnostics)
    {
        string schema = File.Exists(Path.Combine(folder, "..", RulesSchema.FileName)) ? $"../{RulesSchema.FileName}" : RulesSchema.FileName;
        ImmutableArray<KeyValuePair<string, string>> files = [];
        if (Plan(surroundings, folder, schema, given, diagnostics) is { } plan)
        {
            files = given.From is { } table ? RuleSetScaffold.FromTable(plan, table, diagnostics) : RuleSetScaffold.Files(plan);
        }

        if (schema == RulesSchema.FileName && !files.IsEmpty)
        {
            files = files.Add(KeyValuePair.Create(schema, RulesSchema.Write(ScriptingParts.Of(TrustPurpose.Editing))));
        }

        return NewFiles.Write(surroundings, folder, files, diagnostics, given.From is null ? $"Next: glamrules check {folder}" : $"{TableAdvice.Text}\nNext: glamrules check {folder}");
    }

    private static RuleSetPlan? Plan(Surroundings surroundings, string folder, string schema, Answers given, DiagnosticBag diagnostics)
    {
        if (given.Corpus is { } corpus)
        {
            return DataPackageReader.Read(corpus, diagnostics) is { } described && CorpusTask.Find(described, given.Task, diagnostics) is { } task
                ? new RuleSetPlan(folder, task.Kind, Labels(given.Labels) is { IsEmpty: false } own ? own : [.. task.Labels.Select(l => l.Label).DefaultIfEmpty("A label")], given.Field ?? task.Text[0], schema)
                : null;
        }

        string? field = given.Field ?? Question.Ask(surroundings, "Which field of the data do the rules read?", "title");
        string? labels = given.Labels ?? (given.From is null ? Question.Ask(surroundings, "Which labels may they vote for? Divide them by commas.", "Fiction,Non-fiction") : "");
        TaskKind kind = given.Kind is { } word ? Enum.Parse<TaskKind>(word, ignoreCase: true)
            : given.From is { } table ? RuleSetScaffold.KindOf(table, diagnostics) ?? TaskKind.Label
            : Question.Ask(surroundings, "May a record have several labels (yes or no)?", "no") == "yes" ? TaskKind.Labels : TaskKind.Label;
        if (given.From is null && Labels(labels).IsEmpty)
        {
            diagnostics.Add(RuleProblems.EmptyList, new SourceLocation(folder), "it is open which labels the rules may vote for", "Name them with --labels \"Fiction,Non-fiction\", or name a corpus with --corpus.");
            return null;
        }

        return new RuleSetPlan(folder, kind, Labels(labels) is { IsEmpty: false } all ? all : ["A label"], field ?? "title", schema);
    }

    private static ImmutableArray<string> Labels(string? text) => [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private sealed record Answers(string? Corpus, string? Task, string? Kind, string? Labels, string? Field, string? From);
}
