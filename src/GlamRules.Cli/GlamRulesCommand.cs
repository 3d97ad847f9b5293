using System.CommandLine;
using System.CommandLine.Help;
using GlamRules.Cli.Commands;
using GlamRules.Cli.Output;

namespace GlamRules.Cli;

/// <summary>The command line as a whole.</summary>
internal static class GlamRulesCommand
{
    public static RootCommand Build(Surroundings surroundings)
    {
        RootCommand root = new("Are you sure you need machine learning? Compares rules with models over a labelled collection, and says where regex is enough.")
        {
            TriageCommand.Build(surroundings),
            NewCommand.Build(surroundings),
            CheckCommand.Build(surroundings),
            TestCommand.Build(surroundings),
            TryCommand.Build(surroundings),
            ExplainCommand.Build(surroundings),
            SuggestCommand.Build(surroundings),
            TrainCommand.Build(surroundings),
            SealCommand.Build(surroundings),
            AssessCommand.Build(surroundings),
            VerifyCommand.Build(surroundings),
            ApplyCommand.Build(surroundings),
            MergeCommand.Build(surroundings),
            ReportCommand.Build(surroundings),
            AuditCommand.Build(surroundings),
            AgreeCommand.Build(surroundings),
            CorpusCommand.Build(surroundings),
            TrustCommand.Build(surroundings),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage();
        return root;
    }

    /// <summary>Runs a command. What the machine refuses is a line on standard error; what is our own fault throws.</summary>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellation)
    {
        // Ctrl-C comes in through the token, whoever holds it: the library's own handling would end in several ways.
        InvocationConfiguration configuration = new() { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            int code = await Build(surroundings).Parse(args).InvokeAsync(configuration, cancellation);
            return cancellation.IsCancellationRequested ? Stop(surroundings) : code;
        }
        catch (Exception e) when (cancellation.IsCancellationRequested && (e is OperationCanceledException or AggregateException { InnerException: OperationCanceledException }))
        {
            return Stop(surroundings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"Could not go on: {e.Message.ReplaceLineEndings(" ")}");
            return ExitCode.CouldNotRun;
        }
    }

    private static int Stop(Surroundings surroundings)
    {
        surroundings.Error.WriteLine("Stopped.");
        return ExitCode.Stopped;
    }
}
