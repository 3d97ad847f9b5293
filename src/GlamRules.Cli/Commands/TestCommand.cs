using System.CommandLine;
using GlamRules.Cli.Output;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Testing;
using GlamRules.Scripting;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules test</c>: run the examples that stand beside the rules.</summary>
internal static class TestCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string[]> paths = new("rulesets") { Description = "Folders of rule sets, or a folder that holds several.", Arity = ArgumentArity.OneOrMore };
        Option<bool> scripts = CommonOptions.InProcess();
        Option<string> format = CommonOptions.Format();
        Command command = new("test", "Run the examples beside the rules: what must match, what must not.\n\nExample: glamrules test rules/genre-from-title") { paths, scripts, format };
        command.SetAction((parsed, _) => Task.FromResult(Run(surroundings, parsed.GetValue(paths)!, CommonOptions.Editing(parsed.GetValue(scripts)), parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(Surroundings surroundings, string[] paths, ScriptPermission permission, bool json)
    {
        DiagnosticBag diagnostics = new();
        List<(RuleSet Set, IReadOnlyCollection<ExampleResult> Results)> tested = [];
        foreach (string folder in RuleSetFolders.All(paths, ScriptingParts.Of(permission), diagnostics))
        {
            if (RuleSetLoader.Load(folder, null, ScriptingParts.Of(permission), diagnostics) is { } set)
            {
                tested.Add((set, RuleSetTest.Run(set)));
            }
        }

        CommonOptions.Print(surroundings, diagnostics);
        if (json)
        {
            TestJson.Write(tested, surroundings.Output);
        }
        else
        {
            foreach ((RuleSet set, IReadOnlyCollection<ExampleResult> results) in tested)
            {
                TestPrinter.Write(set, results, surroundings.Output, surroundings.Palette);
            }
        }

        return diagnostics.HasErrors ? ExitCode.CouldNotRun
            : tested.Any(t => t.Results.Any(r => r.Verdict == ExampleVerdict.Failed)) ? ExitCode.FoundFailures
            : ExitCode.Done;
    }
}
