using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Rules.Loading;

/// <summary>A row of a rule table as the JSON of a rule, which knows from which column each stretch of it came.</summary>
internal sealed class RowJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new("{");
    private readonly List<(int Start, string Column)> _columns = [];
    private readonly Func<string, string> _cell;

    /// <param name="cell">The text of a column's cell, trimmed; empty where there is none.</param>
    public RowJson(Func<string, string> cell)
    {
        _cell = cell;
        foreach (string name in (string[])["id", "label", "why", "harm", "reviewedBy", "source", "author", "since", "notes"])
        {
            Add(name, name, Text(_cell(name)));
        }

        Add("priority", "priority", Number(_cell("priority")));
        Add("confidence", "confidence", Number(_cell("confidence")));
        Add("enabled", "enabled", _cell("enabled").ToLowerInvariant() switch { "" => "", "no" or "false" or "0" => "false", "yes" or "true" or "1" => "true", _ => Text(_cell("enabled")) });
        AddCondition("when", "pattern", "terms", "when");
        AddCondition("unless", "unless", "unlessTerms", "unlessWhen");
        AddExamples();
        _text.Append('}');
    }

    /// <summary>The rule, on one line.</summary>
    public string Json => _text.ToString();

    /// <summary>The column from which what stands at an offset came.</summary>
    public string ColumnAt(int offset) => _columns.LastOrDefault(c => c.Start <= offset).Column ?? "id";

    /// <summary>The text of that column's cell.</summary>
    public string CellAt(int offset) => _cell(ColumnAt(offset));

    /// <summary>The text of a column's cell; empty where there is none.</summary>
    public string Cell(string column) => _cell(column);

    private void AddExamples()
    {
        string[] columns = [.. ((string[])["match", "noMatch", "todo", "todoNoMatch"]).Where(c => _cell(c).Length > 0)];
        for (int i = 0; i < columns.Length; i++)
        {
            _text.Append(i > 0 ? "," : _text.Length > 1 ? ",\"examples\":{" : "\"examples\":{");
            _columns.Add((_text.Length, columns[i]));
            _text.Append('"').Append(columns[i]).Append("\":").Append(List(_cell(columns[i])));
        }

        _text.Append(columns.Length > 0 ? "}" : "");
    }

    private void AddCondition(string member, string pattern, string terms, string whole)
    {
        string shared = (_cell("field") is { Length: > 0 } field ? $",\"field\":{Text(field)}" : "") + (_cell("fold") is { Length: > 0 } fold ? $",\"fold\":{(fold.ToLowerInvariant() is "false" or "no" ? "false" : List(fold))}" : "");
        (string Column, string Json)[] parts =
        [
            .. _cell(pattern) is { Length: > 0 } p ? [(pattern, $"{{\"pattern\":{Text(p)}{shared}}}")] : Array.Empty<(string, string)>(),
            .. _cell(terms) is { Length: > 0 } t ? [(terms, $"{{\"terms\":{Terms(t)}{shared}}}")] : Array.Empty<(string, string)>(),
            .. _cell(whole) is { Length: > 0 } w ? [(whole, w.ReplaceLineEndings(" "))] : Array.Empty<(string, string)>(),
        ];
        if (parts.Length == 1)
        {
            Add(parts[0].Column, member, parts[0].Json);
        }
        else if (parts.Length > 1)
        {
            Add(parts[0].Column, member, "{\"any\":[");
            for (int i = 0; i < parts.Length; i++)
            {
                _columns.Add((_text.Length, parts[i].Column));
                _text.Append(i > 0 ? "," : "").Append(parts[i].Json);
            }

            _text.Append("]}");
        }
    }

    private void Add(string column, string member, string json)
    {
        if (json.Length > 0)
        {
            _text.Append(_text.Length > 1 ? "," : "");
            _columns.Add((_text.Length, column));
            _text.Append('"').Append(member).Append("\":").Append(json);
        }
    }

    private static string Text(string text) => text.Length == 0 ? "" : JsonSerializer.Serialize(text, Plain);

    // What is no number stays a text: the reader says so.
    private static string Number(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : Text(text);

    private static string Terms(string cell) =>
        cell.StartsWith(RuleTable.ListName, StringComparison.OrdinalIgnoreCase) ? Text(cell[RuleTable.ListName.Length..].Trim())
        : cell.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? Text(cell)
        : cell.StartsWith('{') ? cell.ReplaceLineEndings(" ")
        : List(cell);

    // A cell in square brackets is JSON already; a part in braces is a record with several fields.
    internal static string List(string cell)
    {
        if (cell.StartsWith('[') && cell.EndsWith(']'))
        {
            return cell.ReplaceLineEndings(" ");
        }

        IEnumerable<string> parts = cell.Split([RuleTable.Divider, '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return $"[{string.Join(",", parts.Select(p => p.StartsWith('{') && p.EndsWith('}') ? p : Text(p)))}]";
    }
}
