using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Reports.Writers;

/// <summary>How we write JSON: two spaces, line feeds, letters of every language as they are.</summary>
public static class JsonOutput
{
    /// <summary>Writes a file, whole or not at all.</summary>
    public static void Write(string path, Action<Utf8JsonWriter> write) => AtomicFile.Write(path, stream => Write(stream, write));

    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>A figure to nine digits; absent figures are null.</summary>
    public static void Figure(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 9));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A p-value to six significant digits, so that a small one does not become 0; an absent one is null.</summary>
    public static void Probability(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, double.Parse(number.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Count(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A list of objects, each written by <paramref name="write"/>.</summary>
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
}
