using System.Text;
using System.Text.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Cli.Output;

/// <summary>Writes one JSON object to a text writer, in the form that all our JSON has.</summary>
internal static class JsonPage
{
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        JsonOutput.Write(stream, json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
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
