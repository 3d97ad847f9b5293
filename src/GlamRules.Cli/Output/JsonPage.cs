using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Cli.Output;

/// <summary>Writes one JSON document to a text writer: two spaces, line feeds, letters of every language as they are.</summary>
internal static class JsonPage
{
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    /// <summary>A figure to six digits; absent figures are null.</summary>
    public static void Figure(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 6));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Matches as field, value, start, length and text.</summary>
    public static void Matches(this Utf8JsonWriter json, IEnumerable<Predictions.Match> matches) => json.Array("matches", matches, match =>
    {
        json.WriteString("field", match.Field);
        json.WriteNumber("value", match.ValueIndex);
        json.WriteNumber("start", match.Start);
        json.WriteNumber("length", match.Length);
        json.WriteString("text", match.Text);
    });
}
