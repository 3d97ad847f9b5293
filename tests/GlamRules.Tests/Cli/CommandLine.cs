using System.Globalization;
using GlamRules.Cli;

namespace GlamRules.Tests.Cli;

/// <summary>Runs whole commands in memory, and compares what they print with approved files beside the tests.</summary>
internal static class CommandLine
{
    public static CommandResult Run(params string[] args) => RunAsync(CancellationToken.None, args).GetAwaiter().GetResult();

    public static async Task<CommandResult> RunAsync(CancellationToken cancellation, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = await GlamRulesCommand.RunAsync(args, new Surroundings(output, error, false), cancellation);
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    /// <summary>The same command where numbers are written with a comma.</summary>
    public static CommandResult RunInGerman(params string[] args)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            return Run(args);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Compares with <c>name.approved.txt</c> in this folder.</summary>
    /// <param name="text">What was printed; no line of it is wider than a terminal.</param>
    /// <param name="name">Of the approved file.</param>
    /// <param name="folder">A folder of the machine that stands in the text, shown as <c>SET</c>.</param>
    public static void ShouldBeApproved(this string text, string name, string folder) =>
        Approved.MatchFile($"tests/GlamRules.Tests/Cli/{name}.approved.txt", text.Replace(folder, "SET", StringComparison.Ordinal));
}

internal sealed record CommandResult(int Code, string Output, string Error);
