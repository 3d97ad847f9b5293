using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Diagnostics.Json;

/// <summary>Writes values as JSON on one line, without their comments.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonValue value)
    {
        StringBuilder text = new();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(JsonValue value, StringBuilder text)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                text.Append("{ ");
                for (int i = 0; i < value.Members.Length; i++)
                {
                    text.Append(i > 0 ? ", " : "").Append(Quote(value.Members[i].Name)).Append(": ");
                    Write(value.Members[i].Value, text);
                }

                text.Append(" }");
                break;
            case JsonKind.Array:
                text.Append('[');
                for (int i = 0; i < value.Items.Length; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(value.Items[i], text);
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
