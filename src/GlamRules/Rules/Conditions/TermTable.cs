using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Diagnostics.Json.Shapes;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Conditions;

/// <summary>Terms from a column of a table; a rule that takes its label from another column sees the rows of that label.</summary>
internal static class TermTable
{
    private static readonly Member File = new("file", Diagnostics.Json.Shapes.Shape.Text, "A .csv or .xlsx file in the set's folder, whose first row names its columns.") { Synonyms = ["path", "csv", "table"], Required = true, Example = "\"subjects.csv\"" };

    private static readonly Member Column = new("column", Diagnostics.Json.Shapes.Shape.Text, "The column that holds the terms.") { Synonyms = ["field", "header", "words"], Required = true, Example = "\"word\"" };

    private static readonly Member Where = new("where", Diagnostics.Json.Shapes.Shape.Map(Diagnostics.Json.Shapes.Shape.Text), "Takes only rows that have these texts in these columns.") { Synonyms = ["filter", "rows", "when", "if"], Example = "{ \"subject\": \"nature\" }" };

    public static ObjectShape Shape { get; } = new("a column of a table", [File, Column, Where]);

    public static TermSource? Read(JsonValue value, string folder, ConditionReader reader)
    {
        if (JsonObject.Open(value, Shape, reader.Diagnostics) is not { } json)
        {
            return null;
        }

        string? file = json.Text(File);
        string? column = json.Text(Column);
        JsonValue? where = json.Of(Where.Name, JsonKind.Object);
        json.Close();
        if (file is null || column is null || SetFile.Find(json.Any(File)!, folder, ".csv", [], reader.Diagnostics) is not { } path || reader.Tables.Load(path, reader.Diagnostics) is not { } sheet)
        {
            return null;
        }

        List<(int Column, string Text)> filters = [];
        int terms = Find(sheet, json.Any(Column)!, column, reader.Diagnostics);
        bool complete = terms >= 0;
        foreach (JsonMember member in where?.Members ?? [])
        {
            int at = Find(sheet, member.Value, member.Name, reader.Diagnostics);
            complete &= at >= 0;
            filters.Add((at, member.Value.Text));
        }

        if (reader.LabelOf is var (labels, label))
        {
            int at = Find(sheet, labels, labels.Text, reader.Diagnostics);
            complete &= at >= 0;
            filters.Add((at, label));
        }

        return !complete ? null : new TermSource(
            [.. sheet.Rows.Where(r => filters.TrueForAll(f => r[f.Column] == f.Text)).Select(r => r[terms]).Where(t => t.Length > 0)],
            reader.LabelOf is null ? $"{file}, {column}" : $"{file}, {column} of {reader.LabelOf.Value.Label}");
    }

    /// <summary>Index of a column, or -1 with a diagnostic.</summary>
    internal static int Find(Sheet sheet, JsonValue place, string column, DiagnosticBag diagnostics)
    {
        int at = sheet.IndexOf(column);
        if (at < 0)
        {
            diagnostics.Add(RuleProblems.UnknownColumn, place.Location, $"'{Path.GetFileName(sheet.Path)}' has no column '{column}'.{DidYouMean.Sentence(column, sheet.Headers)}", $"It has: {string.Join(", ", sheet.Headers.Where(h => h.Length > 0))}.");
        }

        return at;
    }
}
