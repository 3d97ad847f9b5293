using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Rules.Editing;

/// <summary>Texts as a person would write them in JSON: letters of every language as they are.</summary>
internal static class JsonText
{
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    public static string Object(IEnumerable<KeyValuePair<string, string>> fields) =>
        $"{{ {string.Join(", ", fields.Select(f => $"{Quote(f.Key)}: {Quote(f.Value)}"))} }}";
}
