using System.CommandLine;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Loading;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules new table</c>: a rule set as a spreadsheet.</summary>
internal static class NewTable
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string> ruleSet = new("ruleset") { Description = "Folder of a rule set." };
        Option<string> to = new("--to") { Description = "The table to write, .xlsx or .csv.", Required = true };
        Command command = new("table", "Write the rules of a set as a spreadsheet, a row a rule.\n\nExample: glamrules new table rules/novels --to novels.xlsx") { ruleSet, to };
        command.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(ruleSet)!, parsed.GetValue(to)!)));
        return command;
    }

    private static int Run(Surroundings surroundings, string ruleSet, string to)
    {
        DiagnosticBag diagnostics = new();
        if (File.Exists(to))
        {
            diagnostics.Add(FileProblems.Exists, new SourceLocation(to), "the file is there already");
        }
        else if (!File.Exists(Path.Combine(ruleSet, "ruleset.json")))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(ruleSet), $"there is no rule set here{NearbyPath.Hint(ruleSet)}", "Name a folder with a ruleset.json.");
        }
        else if (RuleTableWriter.Write(ruleSet, to, diagnostics))
        {
            surroundings.Output.WriteLine(to);
            surroundings.Output.WriteLine(TableAdvice.Text);
        }

        CommonOptions.Print(surroundings, diagnostics);
        return diagnostics.HasErrors ? ExitCode.CouldNotRun : ExitCode.Done;
    }
}
