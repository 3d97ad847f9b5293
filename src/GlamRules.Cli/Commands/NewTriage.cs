using System.Collections.Immutable;
using System.CommandLine;
using GlamRules.Cli.Output;
using GlamRules.Diagnostics;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Reading;
using GlamRules.Triage.Scaffolding;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new triage</c>.</summary>
internal static class NewTriage
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> name = new("name") { Description = "What to call it: the file becomes <name>.triage.json. May stand in a folder: plans/ideas." };
        Option<string?> title = new("--title") { Description = "What the report is called." };
        Option<string[]> projects = new("--projects") { Description = "Names of the ideas.", AllowMultipleArgumentsPerToken = true };
        Command command = new("triage", "Write down project ideas and what is known of them, to be put into an order."
            + "\n\nOn a terminal it asks, question by question; a question left open stays open. Else, or with --projects, a file is made in which every question stands with the answers it allows."
            + "\n\nExample: glamrules new triage ideas --projects \"Dates of the cards\" \"Language of the pamphlets\"") { name, title, projects };
        command.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(name)!, parsed.GetValue(title), parsed.GetValue(projects) ?? [])));
        return command;
    }

    private static int Run(Surroundings surroundings, string name, string? title, string[] names)
    {
        string folder = Path.GetDirectoryName(name) is { Length: > 0 } parent ? parent : ".";
        string file = $"{Path.GetFileName(name)}.{TriageReader.FileName}";
        ImmutableArray<Project> projects = names.Length > 0 ? [.. names.Distinct().Select(Empty)] : [];
        if (names.Length == 0 && !File.Exists(Path.Combine(folder, file)))
        {
            title ??= Question.Ask(surroundings, "What is the report to be called?", "Which idea first?");
            projects = new ProjectInterview(surroundings).AskAll();
        }

        projects = projects.IsEmpty ? [Empty("First idea")] : projects;
        List<KeyValuePair<string, string>> files = [KeyValuePair.Create(file, TriageScaffold.Text(new TriageDefinition(title ?? "Which idea first?", projects, Weights.Default)))];
        if (!File.Exists(Path.Combine(folder, TriageSchema.FileName)))
        {
            files.Add(KeyValuePair.Create(TriageSchema.FileName, TriageSchema.Write()));
        }

        return NewFiles.Write(surroundings, folder, [.. files], new DiagnosticBag(), $"Next: glamrules triage {Path.Combine(folder, file)}");
    }

    private static Project Empty(string name) => new(name, "", "", ImmutableDictionary<string, ProjectAnswer>.Empty);
}
