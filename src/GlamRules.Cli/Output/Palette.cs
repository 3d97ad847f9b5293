using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>
/// Emphasis in lines of text: colour where there is a terminal that shows it, else plain characters. The only codes that a
/// terminal gets are these: those within a text are shown and not obeyed.
/// </summary>
/// <param name="colour">Whether to use colour.</param>
internal sealed class Palette(bool colour)
{
    /// <summary>Characters that a mark takes where there is no colour.</summary>
    public int MarkWidth => colour ? 0 : 2;

    /// <summary>Text that a rule matched: coloured, else in brackets.</summary>
    public string Mark(string text) => colour ? Paint(text, "1;33") : $"[{ShownText.Clean(text)}]";

    public string Bold(string text) => Paint(text, "1");

    public string Good(string text) => Paint(text, "32");

    public string Bad(string text) => Paint(text, "31");

    public string Faint(string text) => Paint(text, "2");

    private string Paint(string text, string code) => colour && text.Length > 0 ? $"\e[{code}m{ShownText.Clean(text)}\e[0m" : ShownText.Clean(text);
}
