using GlamRules.Diagnostics;
using GlamRules.Reports.Words;

namespace GlamRules.Cli.Output;

/// <summary>Fits text into the columns of a terminal.</summary>
internal static class Lines
{
    /// <summary>Columns of a page, on every terminal and in every pipe.</summary>
    public const int Width = 80;

    /// <summary>Writes wrapped text; the first line may have another indentation than the rest.</summary>
    public static void Write(TextWriter writer, string text, string first, string? rest = null) => WritePainted(writer, ShownText.Clean(text), first, rest);

    /// <summary>The same for a text with marks of the palette; the rest of it must be fit to be shown.</summary>
    public static void WritePainted(TextWriter writer, string text, string first, string? rest = null)
    {
        rest ??= first;
        bool isFirst = true;
        foreach (string line in WrappedText.Lines(text, Width - Math.Max(first.Length, rest.Length)))
        {
            writer.Write($"{(isFirst ? first : rest)}{line}\n");
            isFirst = false;
        }
    }

    /// <summary>Exactly so many columns: cut with an ellipsis, or filled with blanks.</summary>
    public static string Left(string text, int width) => Cut(text, width).PadRight(width);

    public static string Right(string text, int width) => Cut(text, width).PadLeft(width);

    public static string Cut(string text, int width) => Short(ShownText.Clean(text), width);

    private static string Short(string text, int width) =>
        text.Length <= width ? text : text[..(width > 1 && char.IsHighSurrogate(text[width - 2]) ? width - 2 : width - 1)] + "…";
}
