using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Loading;

namespace GlamRules.Rules.Suggesting;

/// <summary>The file of a rule set that takes suggestions.</summary>
public static class SuggestedRulesFile
{
    public const string FileName = "suggested.rules.json";

    private static readonly Regex Comment = new(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Adds rules to the set's file of suggestions, after those that stand there; written beside it, then renamed.</summary>
    /// <param name="folder">The rule set's folder.</param>
    /// <param name="drafts">Rules whose ids are free.</param>
    /// <param name="ownField">The set's own field, or null.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="JsonException">The file that stands there is no JSON; a set that was loaded has none such.</exception>
    public static string Append(string folder, IReadOnlyList<RuleDraft> drafts, string? ownField)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        string path = Path.Combine(folder, FileName);
        string old = File.Exists(path) ? File.ReadAllText(path) : "";
        string text = old.Length == 0 ? ToText(drafts, ownField, SchemaOf(folder)) : Insert(old, drafts, ownField);
        string beside = path + ".new";
        File.WriteAllText(beside, text, new UTF8Encoding(false));
        File.Move(beside, path, overwrite: true);
        return path;
    }

    internal static string ToText(IReadOnlyList<RuleDraft> drafts, string? ownField, string? schema = null) => RuleDraft.ToText(json =>
    {
        json.WriteStartObject();
        if (schema is not null)
        {
            json.WriteString("$schema", schema);
        }

        json.WriteStartArray("rules");
        foreach (RuleDraft draft in drafts)
        {
            draft.Write(json, ownField);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    // What the set's own header says; else where the schema stands, if it does: an editor complains of one that is not there.
    private static string? SchemaOf(string folder)
    {
        string header = Path.Combine(folder, RuleSetHeader.FileName);
        string? named = File.Exists(header) ? JsonParser.Load(header, new DiagnosticBag())?["$schema"]?.Text : null;
        return named is { Length: > 0 } ? named
            : File.Exists(Path.Combine(folder, RulesSchema.FileName)) ? RulesSchema.FileName
            : File.Exists(Path.Combine(folder, "..", RulesSchema.FileName)) ? $"../{RulesSchema.FileName}"
            : null;
    }

    // Text goes in before the bracket that ends the list, so that a curator's comments and layout stay.
    private static string Insert(string old, IReadOnlyList<RuleDraft> drafts, string? ownField)
    {
        (int last, int bracket, bool any) = EndOfRules(old);
        // A comma may stand there already; one in a comment is none.
        bool comma = any && !Comment.Replace(old[last..bracket], "").Contains(',', StringComparison.Ordinal);
        string added = string.Join(",", drafts.Select(d => "\n    " + d.ToJson(ownField).Replace("\n", "\n    ", StringComparison.Ordinal)));
        return $"{old[..last]}{(comma ? "," : "")}{old[last..bracket].TrimEnd()}{added}\n  {old[bracket..]}";
    }

    // Where the last rule of the list ends, where the list's bracket stands, and whether there is any rule.
    private static (int Last, int Bracket, bool Any) EndOfRules(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        long last = 0;
        bool inRules = false;
        bool any = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                inRules = reader.ValueTextEquals("rules");
            }
            else if (inRules && reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.EndArray)
            {
                return (At(last), At(reader.TokenStartIndex), any);
            }
            else if (inRules && reader.TokenType is not JsonTokenType.Comment)
            {
                last = reader.BytesConsumed;
                any |= reader.TokenType == JsonTokenType.EndObject;
            }
        }

        throw new JsonException("the file holds no list of rules");

        int At(long offset) => Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)offset));
    }
}
