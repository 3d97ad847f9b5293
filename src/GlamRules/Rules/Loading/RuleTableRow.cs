using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Rules.Loading;

/// <summary>Turns a rule into the cells of a row, by the names of their columns.</summary>
/// <param name="lists">Writes out what stands elsewhere; null: the row will stand beside it.</param>
/// <param name="diagnostics">Takes what a table has no column for.</param>
internal sealed class RuleTableRow(WrittenOutLists? lists, DiagnosticBag diagnostics)
{
    private static readonly string[] AsTheyAre = ["id", "label", "why", "priority", "confidence", "harm", "reviewedBy", "source", "author", "since", "notes"];

    private static readonly string[] Told = [.. AsTheyAre, "when", "unless", "examples", "enabled"];

    /// <summary>The cells; null, with a warning, for a rule that takes its labels from a column: no row can say so.</summary>
    public ImmutableDictionary<string, string>? Of(JsonValue rule)
    {
        if (rule["label"] is { Kind: JsonKind.Object } column)
        {
            diagnostics.Add(RuleProblems.NotInTable, column.Location, $"the rule '{rule["id"]?.Text}' takes its labels from a column, which a table has no place for: it is left out of this one", "Keep the rule in its .rules.json file.");
            return null;
        }

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

        foreach (JsonMember other in rule.Members.Where(m => !Told.Contains(m.Name)))
        {
            diagnostics.Add(RuleProblems.NotInTable, other.NameLocation, $"a table has no place for this '{other.Name}'");
        }

        return row.ToImmutableDictionary(StringComparer.Ordinal);
    }

    /// <summary>Parts divided by |, or JSON where that would not read as the same.</summary>
    public static string Cell(JsonValue list) =>
        list.Kind == JsonKind.Array && list.Items.Length > 0 && list.Items.All(i => i.Kind == JsonKind.String) ? Cell([.. list.Items.Select(i => i.Text)]) : JsonText.Of(list);

    private static string Cell(ImmutableArray<string> texts) => texts.All(IsPlain)
        ? string.Join($" {RuleTable.Divider} ", texts)
        : $"[{string.Join(", ", texts.Select(JsonText.Quote))}]";

    private static bool IsPlain(string text) =>
        text.Length > 0 && text.Trim() == text && text.IndexOfAny([RuleTable.Divider, '\n', '\r']) < 0 && text[0] is not ('[' or '{' or '\'')
        && !text.StartsWith(RuleTable.ListName, StringComparison.OrdinalIgnoreCase) && !text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    // A bare pattern or list has a column of its own; field and fold are shared with 'unless' there, and so stay in JSON.
    private void Condition(JsonValue? condition, string pattern, string terms, string whole, Dictionary<string, string> row)
    {
        if (condition is null)
        {
            return;
        }

        bool bare = condition.Members.Length == 1;
        if (bare && condition["pattern"] is { Kind: JsonKind.String } text && text.Text.Trim() == text.Text && text.Text.Length > 0 && text.Text[0] != '\'')
        {
            row[pattern] = lists?.Pattern(text) ?? text.Text;
        }
        else if (bare && condition["terms"] is { Kind: JsonKind.Array } list)
        {
            row[terms] = Cell(list);
        }
        else if (bare && condition["terms"] is { Kind: JsonKind.String or JsonKind.Object } source && lists?.Terms(source) is { } read && Cell(read) is var cell && Fits(cell, source))
        {
            row[terms] = cell;
        }
        else if (bare && condition["terms"] is { Kind: JsonKind.String } name)
        {
            row[terms] = name.Text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name.Text : $"{RuleTable.ListName} {name.Text}";
        }
        else
        {
            row[whole] = lists?.Of(condition) is { } json && Fits(json, condition) ? json : JsonText.Of(condition);
        }
    }

    private bool Fits(string cell, JsonValue place)
    {
        if (cell.Length > RuleTable.LongestCell)
        {
            diagnostics.Add(LintProblems.LongCell, place.Location, FormattableString.Invariant($"written out, this list is {cell.Length:N0} characters long; a cell takes 32,767"));
        }

        return cell.Length <= RuleTable.LongestCell;
    }
}
