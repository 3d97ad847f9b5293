using System.Security.Cryptography;
using System.Text;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules;
using GlamRules.Rules.Loading;

namespace GlamRules.Trying;

/// <summary>
/// All that decides where a rule votes, as one text: its conditions as written, the files they name, the rules they
/// refer to, and what the set's header says about fields and shared lists. Rules of one fingerprint vote alike.
/// </summary>
internal sealed class RuleFingerprint
{
    // Members of the header that decide how votes are counted, or nothing at all; the others may change a condition.
    private static readonly string[] Neutral = ["$schema", "name", "description", "task", "labels", "resolve", "default", "authors", "version", "examples", "extends", "sensitive"];

    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _headers = new(StringComparer.Ordinal);

    private readonly string? _field;

    public RuleFingerprint(RuleSet set)
    {
        _rules = set.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _field = set.Field;
    }

    public string Of(Rule rule)
    {
        StringBuilder text = new();
        Append(text, rule, 0);
        return text.ToString();
    }

    private void Append(StringBuilder text, Rule rule, int depth)
    {
        text.Append(rule.Label).Append('\n').Append(_field).Append('\n');
        string folder = Path.GetDirectoryName(rule.Location.File) ?? "";
        if (rule.Written is not { } written)
        {
            text.Append(rule.Id).Append(FileHash(rule.Location.File));
            return;
        }

        text.Append(Header(folder)).Append('\n');
        Append(text, written["when"], folder, depth);
        text.Append("\nunless ");
        Append(text, written["unless"], folder, depth);
    }

    private void Append(StringBuilder text, JsonValue? value, string folder, int depth)
    {
        if (value is null)
        {
            return;
        }

        text.Append(value.Source.Text, value.Offset, value.Length);
        foreach (string named in Texts(value))
        {
            text.Append(FileHash(Path.Combine(folder, named)));
            if (depth < 8 && _rules.TryGetValue(named, out Rule? other))
            {
                Append(text, other, depth + 1);
            }
        }
    }

    private static IEnumerable<string> Texts(JsonValue value) => value.Kind switch
    {
        JsonKind.String => [value.Text],
        JsonKind.Array => value.Items.SelectMany(Texts),
        JsonKind.Object => value.Members.SelectMany(m => Texts(m.Value)),
        _ => [],
    };

    private string Header(string folder)
    {
        if (!_headers.TryGetValue(folder, out string? header))
        {
            string path = Path.Combine(folder, RuleSetHeader.FileName);
            JsonValue? json = File.Exists(path) ? JsonParser.Load(path, new Diagnostics.DiagnosticBag()) : null;
            header = string.Join('\n', json?.Members.Where(m => !Neutral.Contains(m.Name)).Select(m => $"{m.Name} {json.Source.Text.AsSpan(m.Value.Offset, m.Value.Length)}") ?? []);
            _headers.Add(folder, header);
        }

        return header;
    }

    // Empty where there is no such file: most texts are none.
    private string FileHash(string path)
    {
        if (!_files.TryGetValue(path, out string? hash))
        {
            hash = path.IndexOfAny(['\n', '\0', '*', '?', '|']) < 0 && File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "";
            _files.Add(path, hash);
        }

        return hash;
    }
}
