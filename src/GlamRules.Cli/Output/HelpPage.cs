using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GlamRules.Cli.Output;

/// <summary>
/// Help in 80 columns. A list of verbs shows the first paragraph of each; the rest, with the example, stands in the
/// verb's own help.
/// </summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        foreach (Command verb in command.Subcommands)
        {
            verb.Description = Paragraphs(verb)[0];
        }

        string[] paragraphs = Paragraphs(command);
        command.Description = paragraphs[0];
        int result = new HelpAction { MaxWidth = Lines.Width }.Invoke(parseResult);
        // Not wrapped: an example is there to be copied.
        TextWriter output = parseResult.InvocationConfiguration.Output;
        foreach (string paragraph in paragraphs.Skip(1))
        {
            output.Write($"{paragraph.Replace("Example: ", "Example:\n  ", StringComparison.Ordinal)}\n\n");
        }

        return result;
    }

    private static string[] Paragraphs(Command command) => (command.Description ?? "").Split("\n\n");
}
