using GlamRules.Cli.Output;
using Spectre.Console;

namespace GlamRules.Cli;

/// <summary>Where a command writes: results to one writer, everything else to the other.</summary>
internal sealed class Surroundings
{
    private readonly Lazy<IAnsiConsole> _results;
    private readonly Lazy<IAnsiConsole?> _progress;

    /// <param name="output">For results.</param>
    /// <param name="error">For diagnostics and progress.</param>
    /// <param name="terminal">Whether the second is a terminal, on which progress may be drawn.</param>
    /// <param name="answers">What somebody types who can be asked; null where nobody can.</param>
    public Surroundings(TextWriter output, TextWriter error, bool terminal, TextReader? answers = null)
    {
        Answers = answers;
        Output = output;
        Error = error;
        bool seen = terminal && !Console.IsOutputRedirected;
        _results = new Lazy<IAnsiConsole>(() => Create(output, seen));
        _progress = new Lazy<IAnsiConsole?>(() => terminal ? Create(error, true) : null);
        Palette = new Palette(seen && Colourful);
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public TextReader? Answers { get; }

    /// <summary>Opens what comes in from another program, byte by byte.</summary>
    public Func<Stream> BytesIn { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens what goes out to another program, byte by byte.</summary>
    public Func<Stream> BytesOut { get; init; } = Console.OpenStandardOutput;

    /// <summary>Draws tables; plain where the output is no terminal.</summary>
    public IAnsiConsole Results => _results.Value;

    /// <summary>Draws progress; null where nobody would see it.</summary>
    public IAnsiConsole? Progress => _progress.Value;

    /// <summary>Marks words in lines of text: by colour on a terminal, else by brackets or not at all.</summary>
    public Palette Palette { get; }

    private static bool Colourful => Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    // Colour follows NO_COLOR and the terminal; a pipe gets plain text of 80 columns.
    private static IAnsiConsole Create(TextWriter writer, bool terminal)
    {
        bool colour = terminal && Colourful;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal && colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!terminal)
        {
            console.Profile.Width = 80;
        }

        return console;
    }
}
