using System.CommandLine;
using System.Globalization;
using GlamRules.Cli.Output;
using GlamRules.Diagnostics;
using GlamRules.Reports.Triaging;
using GlamRules.Reports.Words;
using GlamRules.Triage;
using GlamRules.Triage.Reading;
using GlamRules.Triage.Scoring;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules triage</c>: which project idea first?</summary>
internal static class TriageCommand
{
    private const string Help = """
        Put project ideas into an order by impact and feasibility, and say what is still to be asked.

        Open questions count neither for nor against: they give each position a range. What could hurt somebody, or may not be done, is flagged and not averaged away. It also says where to try rules first, what drives each position, and which single answer or weight would change the order.

        With --out a folder gets triage.html (with the chart), triage.md and triage-results.json (corpora/triage-results.schema.json says what it holds). 'glamrules new triage' makes a file of ideas; 'glamrules new assessment --from-triage' goes on with one of them.

        Example: glamrules triage corpora/library.triage.json --out out/ideas
        """;

    public static Command Build(Surroundings surroundings)
    {
        Argument<string> path = new("ideas") { Description = "A file of project ideas, such as ideas.triage.json, or a folder that holds one." };
        Option<string?> output = new("--out", "-o") { Description = "Folder for the report." };
        Option<CultureInfo> language = CommonOptions.Language();
        Option<string> format = CommonOptions.Format();
        Command command = new("triage", Help) { path, output, language, format };
        command.SetAction((parsed, _) => Task.FromResult(Run(
            surroundings, parsed.GetValue(path)!, parsed.GetValue(output), parsed.GetValue(language)!, parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(Surroundings surroundings, string path, string? output, CultureInfo language, bool json)
    {
        DiagnosticBag diagnostics = new();
        TriageDefinition? definition = TriagePath.Find(path, diagnostics) is { } file ? TriageReader.Read(file, diagnostics) : null;
        bool writable = definition is null || output is null || OutputPlace.IsFolder(output, diagnostics);
        CommonOptions.Print(surroundings, diagnostics);
        if (definition is null || !writable)
        {
            return ExitCode.CouldNotRun;
        }

        TriageResult result = TriageScoring.Run(definition);
        if (output is not null)
        {
            TriageFolder.Write(result, output, language);
        }

        if (json)
        {
            JsonPage.Write(surroundings.Output, page => TriageJson.Write(result, page));
        }
        else
        {
            new TriagePrinter(result, new Wording(language), surroundings.Output, surroundings.Palette).Write();
            surroundings.Output.Write(output is null ? "\nThe chart, and all of this to hand round: --out FOLDER\n" : $"\nReport: {Path.Combine(output, TriageFolder.Html)}\n");
        }

        return ExitCode.Done;
    }
}
