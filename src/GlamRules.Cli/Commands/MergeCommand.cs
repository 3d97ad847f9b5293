using System.CommandLine;
using GlamRules.Applying;
using GlamRules.Applying.Merging;
using GlamRules.Cli.Output;
using GlamRules.Diagnostics;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules merge</c>: join the parts of a sharded <c>apply</c>.</summary>
internal static class MergeCommand
{
    public static Command Build(Surroundings surroundings)
    {
        Argument<string[]> parts = new("parts") { Description = "The files that apply --shard wrote, in any order.", Arity = ArgumentArity.OneOrMore };
        Option<string> output = new("--out", "-o") { Description = "File to write, in the format of the parts.", Required = true };
        Option<bool> restart = new("--restart") { Description = "Write over a file that is there." };
        Option<string> format = CommonOptions.Format();
        Command command = new("merge", "Join the parts of a sharded apply into what one run would have written."
            + "\n\nParts must be of one run: the same rules, input and options, all of them, none twice. Rejects, faults, records for a person and counts are joined too."
            + "\n\nExample: glamrules merge out/part-*.csv --out out/genre.csv")
        {
            parts, output, restart, format,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            surroundings, parsed.GetValue(parts)!, parsed.GetValue(output)!, parsed.GetValue(restart), parsed.GetValue(format) == "json", cancellation)));
        return command;
    }

    private static int Run(Surroundings surroundings, string[] parts, string output, bool restart, bool json, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        ApplyCounts? counts = OutputPlace.IsFile(output, diagnostics) ? PartMerge.Run(parts, output, restart, diagnostics, cancellation) : null;
        CommonOptions.Print(surroundings, diagnostics);
        if (counts is null)
        {
            return ExitCode.CouldNotRun;
        }

        ApplyPrinter printer = new(counts, output, 0, TimeSpan.Zero);
        if (json)
        {
            printer.WriteJson(surroundings.Output);
        }
        else
        {
            printer.Write(surroundings.Output);
        }

        return ExitCode.Done;
    }
}
