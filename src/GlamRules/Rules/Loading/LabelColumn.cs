using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;
using GlamRules.Rules.Tables;

namespace GlamRules.Rules.Loading;

/// <summary>The labels in a column of the table from which a rule takes its terms.</summary>
internal static class LabelColumn
{
    /// <summary>Each label once, in the order of the rows; null, with diagnostics, where there are none or one is not known.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="when">The rule's condition: the first table under it holds the column.</param>
    /// <param name="conditions">Knows lists by name.</param>
    /// <param name="isKnown">Says whether a label is in the label set, and reports where it is not.</param>
    public static IReadOnlyList<string>? Read(JsonValue column, JsonValue? when, ConditionReader conditions, Func<string, SourceLocation, bool> isKnown)
    {
        if (when is null || Table(when, conditions, conditions.Folder) is not var (file, folder))
        {
            conditions.Diagnostics.Add(RuleProblems.LabelColumn, column.Location, $"nothing under 'when' says in which table the column '{column.Text}' stands");
            return null;
        }

        if (SetFile.Find(file, folder, ".csv", [], conditions.Diagnostics) is not { } path
            || conditions.Tables.Load(path, conditions.Diagnostics) is not { } sheet
            || TermTable.Find(sheet, column, column.Text, conditions.Diagnostics) is not (>= 0 and var at))
        {
            return null;
        }

        List<string> labels = [];
        bool known = true;
        foreach (SheetRow row in sheet.Rows.Where(r => r[at].Length > 0 && !labels.Contains(r[at])))
        {
            labels.Add(row[at]);
            known &= isKnown(row[at], new SourceLocation(path, row.Line));
        }

        return known && labels.Count > 0 ? labels : null;
    }

    private static (JsonValue File, string Folder)? Table(JsonValue value, ConditionReader conditions, string folder)
    {
        if (value is { Kind: JsonKind.Object } && value["file"] is { Kind: JsonKind.String } file)
        {
            return (file, folder);
        }

        if (value["terms"] is { Kind: JsonKind.String } name && conditions.Lists.TryGetValue(name.Text, out NamedList? list))
        {
            return Table(list.Value, conditions, list.Folder);
        }

        return value.Members.Select(m => m.Value).Concat(value.Items).Select(v => Table(v, conditions, folder)).FirstOrDefault(t => t is not null);
    }
}
