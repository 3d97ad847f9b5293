using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Loading;

/// <summary>Writes the rules of a set as a table, for those who live in a spreadsheet. What it writes reads as the same rules.</summary>
public static class RuleTableWriter
{
    private const string RuleFiles = "*.rules.json";

    private static readonly string[] AsTheyAre = ["id", "label", "why", "priority", "confidence", "harm", "reviewedBy", "source", "author", "since", "notes"];

    private static readonly string[] Told = [.. AsTheyAre, "when", "unless", "examples", "enabled"];

    /// <summary>Writes <c>.csv</c> or <c>.xlsx</c>, by the path's ending; what a table has no column for is a warning.</summary>
    /// <returns>Whether a table was written.</returns>
    public static bool Write(string ruleSet, string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);
        List<ImmutableDictionary<string, string>> rows = [];
        foreach (string file in Directory.EnumerateFiles(ruleSet, RuleFiles).OrderBy(f => Path.GetFileName(f), StringComparer.Ordinal))
        {
            rows.AddRange((JsonParser.Load(file, diagnostics)?["rules"]?.Items ?? []).Select(rule => Row(rule, diagnostics)));
        }

        if (diagnostics.HasErrors)
        {
            return false;
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

    private static ImmutableDictionary<string, string> Row(JsonValue rule, DiagnosticBag diagnostics)
    {
        Dictionary<string, string> row = new(StringComparer.Ordinal);
        foreach (string name in AsTheyAre.Where(n => rule[n] is { Kind: JsonKind.String or JsonKind.Number }))
        {
            row[name] = rule[name]!.Text;
        }

        if (rule["enabled"] is { Kind: JsonKind.Boolean, IsTrue: false })
        {
            row["enabled"] = "no";
        }

        Condition(rule["when"], "pattern", "terms", "when", row);
        Condition(rule["unless"], "unless", "unlessTerms", "unlessWhen", row);
        foreach (JsonMember examples in rule["examples"]?.Members ?? [])
        {
            row[examples.Name] = Cell(examples.Value);
        }

        foreach (JsonMember other in rule.Members.Where(m => !Told.Contains(m.Name) || (m.Name == "label" && m.Value.Kind == JsonKind.Object)))
        {
            diagnostics.Add(RuleProblems.NotInTable, other.NameLocation, $"a table has no place for this '{other.Name}'");
        }

        return row.ToImmutableDictionary(StringComparer.Ordinal);
    }

    // A bare pattern or list has a column of its own; field and fold are shared with 'unless' there, and so stay in JSON.
    private static void Condition(JsonValue? condition, string pattern, string terms, string whole, Dictionary<string, string> row)
    {
        if (condition is null)
        {
            return;
        }

        bool bare = condition.Members.Length == 1;
        if (bare && condition["pattern"] is { Kind: JsonKind.String } text && text.Text.Trim() == text.Text)
        {
            row[pattern] = text.Text;
        }
        else if (bare && condition["terms"] is { Kind: JsonKind.Array } list)
        {
            row[terms] = Cell(list);
        }
        else if (bare && condition["terms"] is { Kind: JsonKind.String } name)
        {
            row[terms] = name.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name.Text : $"{RuleTable.ListName} {name.Text}";
        }
        else
        {
            row[whole] = JsonText.Of(condition);
        }
    }

    // Parts divided by |, or JSON where that would not read as the same.
    private static string Cell(JsonValue list)
    {
        bool plain = list.Kind == JsonKind.Array && list.Items.Length > 0 && list.Items.All(i => i.Kind == JsonKind.String && i.Text.Length > 0 && i.Text.Trim() == i.Text
            && i.Text.IndexOfAny([RuleTable.Divider, '\n', '\r']) < 0 && i.Text[0] is not ('[' or '{') && !i.Text.StartsWith(RuleTable.ListName, StringComparison.OrdinalIgnoreCase) && !i.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        return plain ? string.Join($" {RuleTable.Divider} ", list.Items.Select(i => i.Text)) : JsonText.Of(list);
    }

    private static void WriteCsv(string path, IEnumerable<string[]> rows)
    {
        using FileStream stream = File.Create(path);
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
