using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GlamRules.Reports.Words;

namespace GlamRules.Reports.Exports.Cards;

/// <summary>The head of a card in YAML: maps and lists in block style, texts in quotes where another reading is possible.</summary>
internal static partial class YamlHead
{
    // What some reader of YAML takes for something else than text.
    private static readonly HashSet<string> Words = new(["true", "false", "yes", "no", "on", "off", "null", "y", "n"], StringComparer.OrdinalIgnoreCase);

    public static string Write(JsonObject head)
    {
        StringBuilder yaml = new("---\n");
        WriteMap(yaml, head, 0, first: false);
        return yaml.Append("---\n").ToString();
    }

    /// <summary>A text as a value or a name.</summary>
    internal static string Text(string text)
    {
        string clean = ShownText.Clean(text);
        return Plain().IsMatch(clean) && !Words.Contains(clean)
            ? clean
            : $"\"{clean.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    // The first member of an item stands behind its dash.
    private static void WriteMap(StringBuilder yaml, JsonObject map, int indent, bool first)
    {
        foreach ((string name, JsonNode? value) in map)
        {
            yaml.Append(' ', first ? 0 : indent).Append(Text(name)).Append(':');
            first = false;
            WriteValue(yaml, value, indent);
        }
    }

    private static void WriteValue(StringBuilder yaml, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject map:
                yaml.Append('\n');
                WriteMap(yaml, map, indent + 2, first: false);
                break;
            case JsonArray list:
                yaml.Append('\n');
                foreach (JsonNode? item in list)
                {
                    yaml.Append(' ', indent).Append("- ");
                    if (item is JsonObject one)
                    {
                        WriteMap(yaml, one, indent + 2, first: true);
                    }
                    else
                    {
                        yaml.Append(Scalar(item)).Append('\n');
                    }
                }

                break;
            default:
                yaml.Append(' ').Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static string Scalar(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => Text(value.GetValue<string>()),
        JsonValueKind.Number => value.GetValue<double>().ToString("0.####", CultureInfo.InvariantCulture),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    // Letters first, so that it is no number and no date; a colon or a hash only within a word.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.+/-]*( [A-Za-z0-9_.+/-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
