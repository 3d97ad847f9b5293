using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Diagnostics.Json;

/// <summary>Writes values as JSON on one line, without their comments.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Marks what stands in a list.</summary>
    public const string InList = "[]";

    public static string Of(JsonValue value) => Of(value, (_, _, _) => null);

    /// <summary>The same, with other JSON in the place of some values.</summary>
    /// <param name="value">The value.</param>
    /// <param name="instead">
    /// JSON to write instead of a value, or null; is given the value, the name of its member, with <see cref="InList"/> for
    /// each list in which it stands there, and the name of the member whose object that is; empty where there is none.
    /// </param>
    public static string Of(JsonValue value, Func<JsonValue, string, string, string?> instead)
    {
        StringBuilder text = new();
        Write(value, "", "", instead, text);
        return text.ToString();
    }

    private static void Write(JsonValue value, string member, string within, Func<JsonValue, string, string, string?> instead, StringBuilder text)
    {
        if (instead(value, member, within) is { } other)
        {
            text.Append(other);
            return;
        }

        switch (value.Kind)
        {
            case JsonKind.Object:
                text.Append("{ ");
                for (int i = 0; i < value.Members.Length; i++)
                {
                    text.Append(i > 0 ? ", " : "").Append(Quote(value.Members[i].Name)).Append(": ");
                    Write(value.Members[i].Value, value.Members[i].Name, member, instead, text);
                }

                text.Append(" }");
                break;
            case JsonKind.Array:
                text.Append('[');
                for (int i = 0; i < value.Items.Length; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(value.Items[i], member + InList, within, instead, text);
                }

                text.Append(']');
                break;
            default:
                text.Append(value.Kind switch { JsonKind.String => Quote(value.Text), JsonKind.Number => value.Text, JsonKind.Boolean => value.IsTrue ? "true" : "false", _ => "null" });
                break;
        }
    }

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
