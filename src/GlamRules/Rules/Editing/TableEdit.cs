using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Loading;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Editing;

/// <summary>Writes an example into the cell of a rule in a CSV table, and touches no other cell.</summary>
internal static class TableEdit
{
    public const string Ending = ".rules.csv";

    /// <summary>Whether the row still says what the rule was made of.</summary>
    public static bool StandsInItsFile(Rule rule) =>
        File.Exists(rule.Location.File) && RuleTableReader.Rows(rule.Location.File, new DiagnosticBag()).FirstOrDefault(r => r.Line == rule.Location.Line).Row is { } row
        && row.Json == rule.Written!.Source.Text.TrimStart('\n');

    /// <summary>The text of the table with the example added; null where it stands there already.</summary>
    public static string? Add(Rule rule, ExampleKind kind, ImmutableArray<KeyValuePair<string, string>> fields)
    {
        string path = rule.Location.File;
        string column = ExampleEdit.Member(kind);
        DiagnosticBag none = new();
        Sheet sheet = Sheet.Load(path, none)!;
        RowJson row = RuleTableReader.Rows(path, none).First(r => r.Line == rule.Location.Line).Row;
        string cell = row.Cell(column);
        JsonValue old = JsonParser.Parse(new SourceText(path, RowJson.List(cell)), none)!;
        if (old.Items.Any(i => ExampleEdit.Same(i, fields)))
        {
            return null;
        }

        string added = fields is [{ Key.Length: 0 } bare] ? JsonText.Quote(bare.Value) : JsonText.Object(fields);
        string list = old.Items.IsEmpty ? $"[{added}]" : JsonAppend.To(old, added);
        string content = RuleTableRow.Cell(JsonParser.Parse(new SourceText(path, list), none)!);
        // Whoever divides a cell by line ends goes on so.
        content = cell.Contains('\n', StringComparison.Ordinal) && !cell.StartsWith('[') && content[0] != '[' ? $"{cell}\n{fields[0].Value}" : content;
        CsvCells cells = new(SourceText.Load(path, none)!.Text);
        int at = sheet.IndexOf(column);
        return cells.With(cells.RowAt(rule.Location.Line), at < 0 ? sheet.Headers.Length : at, column, RuleTable.Disarm(content));
    }
}
