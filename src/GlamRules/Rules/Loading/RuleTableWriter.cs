using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Loading;

/// <summary>Writes the rules of a set as a table, for those who live in a spreadsheet. What it writes reads as the same rules.</summary>
public static class RuleTableWriter
{
    private const string RuleFiles = ".rules.json";

    private static readonly string[] OtherRules = [".csx", ".workflow.json", ".rules.csv", ".rules.xlsx"];

    // What else ruleset.json says goes into the cells, or is said anew with 'new ruleset'.
    private static readonly string[] HeaderTold = ["$schema", "name", "task", "labels", "field", "patterns", "lists", "description", "authors", "version"];

    /// <summary>
    /// Writes <c>.csv</c> or <c>.xlsx</c>, by the path's ending; what a table has no place for is a warning. A table in
    /// the set's own folder refers to the set's lists and patterns as the rules do; one elsewhere has them written out.
    /// </summary>
    /// <returns>Whether a table was written.</returns>
    public static bool Write(string ruleSet, string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        // Whoever completes a path with the tab key writes a slash at its end.
        ruleSet = Path.TrimEndingDirectorySeparator(ruleSet);
        bool isInside = Path.GetDirectoryName(Path.GetFullPath(path)) == Path.GetFullPath(ruleSet);
        RuleSetHeader? header = isInside ? null : Header(ruleSet, 0, diagnostics);
        RuleTableRow writer = new(header is null ? null : new WrittenOutLists(ruleSet, header, diagnostics), diagnostics);
        string task = header?.Kind is { } kind and not TaskKind.Label ? kind.ToString().ToLowerInvariant() : "";
        List<ImmutableDictionary<string, string>> rows = [];
        foreach (string file in Files(ruleSet).Where(f => f.EndsWith(RuleFiles, StringComparison.OrdinalIgnoreCase)))
        {
            rows.AddRange((JsonParser.Load(file, diagnostics)?["rules"]?.Items ?? []).Select(writer.Of).OfType<ImmutableDictionary<string, string>>().Select(r => task.Length > 0 ? r.SetItem("task", task) : r));
        }

        if (diagnostics.HasErrors)
        {
            return false;
        }

        if (!isInside)
        {
            WarnOfOthers(ruleSet, diagnostics);
        }

        string[] columns = [.. RuleTable.Names.Where(n => n is "id" or "label" or "pattern" or "terms" or "why" or "match" or "noMatch" || rows.Exists(r => r.ContainsKey(n)))];
        IEnumerable<string[]> cells = rows.Select(r => columns.Select(c => r.GetValueOrDefault(c, "")).ToArray());
        if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            WorkbookFile.Write(path, columns, cells);
        }
        else
        {
            WriteCsv(path, cells.Prepend(columns));
        }

        return true;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).OrderBy(f => Path.GetFileName(f), StringComparer.Ordinal);

    // With what a set says that it extends, for as far as anybody would go; a circle is told by 'check'.
    private static RuleSetHeader? Header(string folder, int depth, DiagnosticBag diagnostics) =>
        RuleSetHeader.Read(folder, diagnostics) is not { } header ? null
        : header.Extends is { } basis && depth < 8 && Header(Path.Combine(folder, basis.Text), depth + 1, diagnostics) is { } below ? header.Over(below)
        : header;

    private static void WarnOfOthers(string ruleSet, DiagnosticBag diagnostics)
    {
        foreach (JsonMember member in (JsonParser.Load(Path.Combine(ruleSet, RuleSetHeader.FileName), diagnostics)?.Members ?? []).Where(m => !HeaderTold.Contains(m.Name) && m.Value.Text != "priority"))
        {
            diagnostics.Add(RuleProblems.NotInTable, member.NameLocation, $"a table has no place for the '{member.Name}' of a set", "Write it into the ruleset.json that 'new ruleset --from' makes of the table; or let the table lie in this folder.");
        }

        foreach (string file in Files(ruleSet).Where(f => OtherRules.Any(o => f.EndsWith(o, StringComparison.OrdinalIgnoreCase))))
        {
            diagnostics.Add(RuleProblems.NotInTable, new SourceLocation(file), "the rules of this file are not in the table", "Copy it into the folder of the set that the table becomes.");
        }
    }

    private static void WriteCsv(string path, IEnumerable<string[]> rows)
    {
        string beside = path + ".new";
        using (FileStream stream = File.Create(beside))
        {
            Write(stream, rows);
        }

        File.Move(beside, path, overwrite: true);
    }

    private static void Write(FileStream stream, IEnumerable<string[]> rows)
    {
        // The mark tells a spreadsheet that this is UTF-8.
        stream.Write(Encoding.UTF8.Preamble);
        using CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, true);
        foreach (string[] row in rows)
        {
            foreach (string cell in row)
            {
                csv.WriteField(RuleTable.Disarm(cell));
            }

            csv.EndRecord();
        }
    }
}
