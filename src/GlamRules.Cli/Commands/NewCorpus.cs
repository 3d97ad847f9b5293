using System.CommandLine;
using GlamRules.Cli.Output;
using GlamRules.Corpora.Scaffolding;
using GlamRules.Diagnostics;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new corpus</c>.</summary>
internal static class NewCorpus
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> name = new("name") { Description = "Folder to make." };
        Option<string?> from = new("--from") { Description = "A CSV file with one record a row; delimiter, encoding and fields are guessed from it." };
        Option<string?> id = new("--id") { Description = "The column that names a record." };
        Option<string?> text = new("--text") { Description = "The column of text." };
        Option<string?> gold = new("--gold") { Description = "The column that holds the label taken as true." };
        Command command = new("corpus", "Describe a collection. Without --from a small example is made.\n\nExample: glamrules new corpus titles --from titles.csv --gold genre") { name, from, id, text, gold };
        command.SetAction((parsed, _) =>
        {
            DiagnosticBag diagnostics = new();
            string folder = parsed.GetValue(name)!;
            string? data = parsed.GetValue(from) ?? Question.Ask(surroundings, "Which CSV file holds the records? (Nothing: a small example is made.)", "");
            string? relative = string.IsNullOrEmpty(data) ? null : Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(data));
            CorpusPlan plan = new(folder, relative, parsed.GetValue(id), parsed.GetValue(text), parsed.GetValue(gold));
            return Task.FromResult(NewFiles.Write(surroundings, folder, CorpusScaffold.Files(plan, folder, diagnostics), diagnostics, $"Look at what was guessed in {Path.Combine(folder, "datapackage.json")}, then: glamrules check {folder}"));
        });
        return command;
    }
}
