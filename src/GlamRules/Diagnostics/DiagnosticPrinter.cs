using System.Globalization;

namespace GlamRules.Diagnostics;

/// <summary>
/// Prints diagnostics for people: the place and what was found, the line with a caret below it, and what to do.
/// </summary>
public static class DiagnosticPrinter
{
    private const int Widest = 76;
    private const string Indent = "    ";

    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            writer.Write(PlainText.Of(diagnostic.ToString()));
            writer.Write('\n');
            if (diagnostic.Location is { LineText: { } line, Column: > 0 } location)
            {
                (string shown, int caret, int length) = Window(PlainText.Of(line), location.Column - 1, Math.Max(1, location.Length));
                writer.Write($"{Indent}{shown}\n{Indent}{new string(' ', Columns(shown.AsSpan(0, Math.Min(caret, shown.Length))))}{new string('^', length)}\n");
            }

            if (diagnostic.Help.Length > 0)
            {
                foreach (string part in WrappedText.Lines(PlainText.Of(diagnostic.Help), Widest))
                {
                    writer.Write($"  {part}\n");
                }
            }
        }
    }

    /// <summary>One line that counts them: <c>2 errors, 1 warning</c>.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        int errors = diagnostics.Count(d => d.Severity == Severity.Error);
        int warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        string[] parts =
        [
            .. errors > 0 ? [Count(errors, "error")] : Array.Empty<string>(),
            .. warnings > 0 ? [Count(warnings, "warning")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "no errors" : string.Join(", ", parts);

        static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
    }

    // Marks stand over the letter before them and take no column of their own.
    private static int Columns(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (char c in text)
        {
            columns += CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return columns;
    }

    // The part of a long line around the caret.
    private static (string Shown, int Caret, int Length) Window(string line, int column, int length)
    {
        column = Math.Min(column, line.Length);
        int from = line.Length <= Widest || column < Widest - 20 ? 0 : column - 30;
        string cut = line[from..];
        string shown = (from > 0 ? "…" : "") + (cut.Length > Widest ? cut[..(Widest - 1)] + "…" : cut);
        int caret = column - from + (from > 0 ? 1 : 0);
        return (shown, caret, Math.Max(1, Math.Min(length, Math.Max(1, Widest - caret))));
    }
}
