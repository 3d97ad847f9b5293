using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Loading;

/// <summary>Reads rules from a table. Each row is turned into the JSON of a rule, so that a table and a file of rules can't differ.</summary>
internal static class RuleTableReader
{
    private const int LongestQuote = 50;

    /// <summary>The rules of a table; what is wrong is a diagnostic that names row and column.</summary>
    /// <param name="path">A <c>.csv</c> or <c>.xlsx</c> file.</param>
    /// <param name="reader">Makes a reader of rules that reports to a bag.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ImmutableArray<Rule> Read(string path, Func<DiagnosticBag, RuleReader> reader, DiagnosticBag diagnostics)
    {
        List<Rule> rules = [];
        foreach ((int line, RowJson row) in Rows(path, diagnostics))
        {
            RowTerms.Check(path, line, row, diagnostics);
            if (Parse(path, line, row, diagnostics) is { } json)
            {
                DiagnosticBag own = new();
                SourceLocation place = new(path, line);
                RuleReader one = reader(own);
                int before = one.Ids.Count;
                rules.AddRange(one.Read(json).Select(r => r with { Location = place, Examples = [.. r.Examples.Select(e => e with { Location = place })] }));
                for (int i = before; i < one.Ids.Count; i++)
                {
                    one.Ids[i] = (one.Ids[i].Id, place);
                }

                Report(path, line, row, own, diagnostics);
            }
        }

        return [.. rules];
    }

    /// <summary>A row as a value that stands in the row's line; null, with a diagnostic, where a cell that should be JSON is not.</summary>
    public static JsonValue? Parse(string path, int line, RowJson row, DiagnosticBag diagnostics)
    {
        DiagnosticBag own = new();
        // Empty lines before it give each value the row's number for its line.
        JsonValue? json = JsonParser.Parse(new SourceText(path, new string('\n', line - 1) + row.Json), own);
        Report(path, line, row, own, diagnostics);
        return json;
    }

    // Where the row's JSON stands nobody sees: the cell says more.
    private static void Report(string path, int line, RowJson row, DiagnosticBag own, DiagnosticBag diagnostics)
    {
        foreach (Diagnostic found in own.ToImmutable())
        {
            bool here = found.Location.File == path && found.Location.Line == line;
            if (here && found.Kind == FileProblems.MissingMember)
            {
                diagnostics.Add(found.Kind, new SourceLocation(path, line), $"in this row {found.Message.Replace(" here", "", StringComparison.Ordinal)}", "Fill in 'id' and 'label', and one of the columns 'pattern', 'terms' and 'when'.");
                continue;
            }

            diagnostics.Add(found.Kind, here ? new SourceLocation(path, line) : found.Location,
                here ? $"{Cell(line, row, found.Location.Column - 1)}: {found.Message}" : found.Message, found.Help);
        }
    }

    private static string Cell(int line, RowJson row, int offset)
    {
        string text = row.CellAt(offset).ReplaceLineEndings(" ");
        return FormattableString.Invariant($"row {line}, column '{row.ColumnAt(offset)}', cell “{(text.Length > LongestQuote ? text[..(LongestQuote - 1)] + "…" : text)}”");
    }

    /// <summary>The kind of task in the column <c>task</c>, or null where there is none; what is no kind is a diagnostic.</summary>
    public static TaskKind? Kind(string path, DiagnosticBag diagnostics)
    {
        if (Sheet.Load(path, diagnostics) is not { } sheet || sheet.Rows.FirstOrDefault(r => r[sheet.IndexOf("task")].Length > 0) is not { } row)
        {
            return null;
        }

        string word = row[sheet.IndexOf("task")];
        string[] words = [.. Enum.GetNames<TaskKind>().Select(n => n.ToLowerInvariant())];
        if (!words.Contains(word))
        {
            diagnostics.Add(FileProblems.OutOfRange, new SourceLocation(path, row.Line), FormattableString.Invariant($"row {row.Line}, column 'task': '{word}' is no kind of task.{DidYouMean.Sentence(word, words)}"), $"Write one of: {string.Join(", ", words)}.");
            return null;
        }

        return Enum.Parse<TaskKind>(word, ignoreCase: true);
    }

    /// <summary>The rows as JSON; unknown columns are diagnostics.</summary>
    public static IReadOnlyList<(int Line, RowJson Row)> Rows(string path, DiagnosticBag diagnostics)
    {
        if (Sheet.Load(path, diagnostics) is not { } sheet)
        {
            return [];
        }

        foreach (string header in sheet.Headers.Where(h => h.Length > 0 && !RuleTable.Names.Contains(h, StringComparer.OrdinalIgnoreCase)))
        {
            diagnostics.Add(RuleProblems.UnknownColumn, new SourceLocation(path, 1), $"a table of rules has no column '{header}'.{DidYouMean.Sentence(header, RuleTable.Names)}", $"Its columns: {string.Join(", ", RuleTable.Names)}.");
        }

        foreach (string needed in ((string[])["id", "label"]).Where(n => sheet.IndexOf(n) < 0))
        {
            diagnostics.Add(RuleProblems.UnknownColumn, new SourceLocation(path, 1), $"the column '{needed}' is missing", $"The first row names the columns: {string.Join(", ", RuleTable.Names)}.");
        }

        foreach (SheetRow row in sheet.Rows)
        {
            int cells = row.Cells.ToList().FindLastIndex(c => c.Trim().Length > 0) + 1;
            if (cells > sheet.Headers.Length)
            {
                diagnostics.Add(RuleProblems.LongRow, new SourceLocation(path, row.Line), FormattableString.Invariant($"row {row.Line} has {cells} cells, and the first row names {sheet.Headers.Length} columns"));
            }
        }

        return [.. sheet.Rows.Select(r => (r.Line, new RowJson(c => RuleTable.Rearm(r[sheet.IndexOf(c)]))))];
    }
}
