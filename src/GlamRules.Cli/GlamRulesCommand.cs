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
            NewCommand.Build(surroundings),
            CheckCommand.Build(surroundings),
            TestCommand.Build(surroundings),
            TryCommand.Build(surroundings),
            ExplainCommand.Build(surroundings),
            SuggestCommand.Build(surroundings),
            TrainCommand.Build(surroundings),
            AssessCommand.Build(surroundings),
            CorpusCommand.Build(surroundings),
            TrustCommand.Build(surroundings),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage();
        return root;
    }

    public static Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellation) =>
        Build(surroundings).Parse(args).InvokeAsync(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error }, cancellation);
}
