using System.CommandLine;
using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules trust</c>: what may run on this machine.</summary>
internal static class TrustCommand
{
    public static Command Build(Surroundings surroundings) => new("trust", "Say which script rules and models may run on this machine.")
    {
        BuildGrant(surroundings), BuildList(surroundings), BuildRevoke(surroundings),
    };

    private static Command BuildGrant(Surroundings surroundings)
    {
        Argument<string> path = new("path") { Description = "Folder of a rule set, or a model file." };
        Option<bool> mine = new("--mine") { Description = "Trust a folder that you are editing yourself, whatever you write in it, for check, test, try and explain only." };
        Command command = new("grant", "Trust script rules or a model as they are now: any change takes the trust away.\n\nExample: glamrules trust grant rules/genre-from-title") { path, mine };
        command.SetAction((parsed, _) => Task.FromResult(Grant(surroundings, parsed.GetValue(path)!, parsed.GetValue(mine))));
        return command;
    }

    private static Command BuildList(Surroundings surroundings)
    {
        Command command = new("list", "List what is trusted, and what has changed since.\n\nExample: glamrules trust list");
        command.SetAction((_, _) => Task.FromResult(List(surroundings)));
        return command;
    }

    private static Command BuildRevoke(Surroundings surroundings)
    {
        Argument<string> path = new("path") { Description = "What is not to be trusted any longer." };
        Command command = new("revoke", "Take trust back.\n\nExample: glamrules trust revoke rules/genre-from-title") { path };
        command.SetAction((parsed, _) => Task.FromResult(Revoke(surroundings, parsed.GetValue(path)!)));
        return command;
    }

    private static int Grant(Surroundings surroundings, string path, bool mine)
    {
        DiagnosticBag diagnostics = new();
        if (mine ? !Directory.Exists(path) : !Path.Exists(path))
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(path), mine ? "there is no such folder" : "there is no such file or folder");
        }

        TrustGrant? grant = diagnostics.HasErrors ? null : TrustStore.OfUser().Grant(path, mine, diagnostics);
        CommonOptions.Print(surroundings, diagnostics);
        if (grant is null)
        {
            return ExitCode.CouldNotRun;
        }

        surroundings.Output.WriteLine(mine
            ? $"{grant.Path}: trusted for check, test, try and explain, whatever you write in it"
            : string.Create(CultureInfo.InvariantCulture, $"{grant.Path}: trusted as it is now, {Files(grant)}"));
        return ExitCode.Done;
    }

    private static int List(Surroundings surroundings)
    {
        DiagnosticBag diagnostics = new();
        TrustStore store = TrustStore.OfUser();
        foreach (TrustGrant grant in store.Grants(diagnostics))
        {
            int changes = grant.Mine ? 0 : store.Ask(grant.Path, TrustPurpose.Running, diagnostics).Changes.Length;
            string state = grant.Mine ? "for editing" : changes == 0 ? Files(grant) : string.Create(CultureInfo.InvariantCulture, $"no longer: {changes} of its files changed");
            surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{grant.Granted:yyyy-MM-dd}  {grant.Path}  {state}"));
        }

        surroundings.Output.WriteLine(ScriptingParts.Isolation);
        CommonOptions.Print(surroundings, diagnostics);
        return diagnostics.HasErrors ? ExitCode.CouldNotRun : ExitCode.Done;
    }

    private static int Revoke(Surroundings surroundings, string path)
    {
        DiagnosticBag diagnostics = new();
        if (!TrustStore.OfUser().Revoke(path, diagnostics) && !diagnostics.HasErrors)
        {
            diagnostics.Add(FileProblems.Missing, new SourceLocation(path), "it was not trusted", "See what is: glamrules trust list.");
        }

        CommonOptions.Print(surroundings, diagnostics);
        return diagnostics.HasErrors ? ExitCode.CouldNotRun : ExitCode.Done;
    }

    private static string Files(TrustGrant grant) => string.Create(CultureInfo.InvariantCulture, $"{grant.Files.Hashes.Count} file{(grant.Files.Hashes.Count == 1 ? "" : "s")}");
}
