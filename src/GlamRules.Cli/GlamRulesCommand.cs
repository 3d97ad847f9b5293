using System.CommandLine;
using GlamRules.Cli.Commands;

namespace GlamRules.Cli;

/// <summary>The command line as a whole.</summary>
internal static class GlamRulesCommand
{
    public static RootCommand Build(Surroundings surroundings) =>
        new("Are you sure you need machine learning? Compares rules with models over a labelled collection, and says where regex is enough.")
        {
            NewCommand.Build(surroundings),
            AssessCommand.Build(surroundings),
            CheckCommand.Build(surroundings),
            SuggestCommand.Build(surroundings),
            TrainCommand.Build(surroundings),
            CorpusCommand.Build(surroundings),
        };

    public static Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellation) =>
        Build(surroundings).Parse(args).InvokeAsync(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error }, cancellation);
}
