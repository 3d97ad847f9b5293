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
    private const string Example = "Example: ";

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
        TextWriter output = parseResult.InvocationConfiguration.Output;
        foreach (string paragraph in paragraphs.Skip(1))
        {
            if (paragraph.StartsWith(Example, StringComparison.Ordinal))
            {
                // Not wrapped: an example is there to be copied.
                output.Write($"Example:\n  {paragraph[Example.Length..]}\n\n");
            }
            else
            {
                Lines.Write(output, paragraph, "");
                output.Write("\n");
            }
        }

        return result;
    }

    private static string[] Paragraphs(Command command) => (command.Description ?? "").Split("\n\n");
}
