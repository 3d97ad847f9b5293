using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>The lines of a ledger: canonical JSON, one an entry.</summary>
internal static class LedgerText
{
    public static Ledger Read(string text)
    {
        List<LedgerEntry> entries = [];
        string? broken = null;
        string previous = "";
        int number = 0;
        foreach (string line in Lines(text))
        {
            number++;
            if (ReadLine(line) is { } entry)
            {
                broken ??= Previous(line) == previous ? null : FormattableString.Invariant($"line {number} does not follow the line before");
                entries.Add(entry);
            }
            else
            {
                broken ??= FormattableString.Invariant($"line {number} is no entry, or only part of one");
            }

            previous = CanonicalJson.HashText(line);
        }

        return new Ledger([.. entries], broken ?? (text.Length > 0 && !text.EndsWith('\n') ? "its last line has no end" : null));
    }

    /// <summary>Hash of the last line, which the next one must hold; empty where there is none.</summary>
    public static string HashOfLast(string text) => Lines(text) is [.., var last] ? CanonicalJson.HashText(last) : "";

    public static LedgerEntry? ReadLine(string line)
    {
        if (Parse(line) is not { Kind: JsonKind.Object } json || Protocol.From(json["protocol"]) is not { } protocol || CanonicalJson.Of(json) != line
            || !DateTimeOffset.TryParseExact(json["at"]?.Text, Timestamp.Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at))
        {
            return null;
        }

        return new LedgerEntry
        {
            Hash = CanonicalJson.HashText(line),
            At = at,
            Note = new LedgerNote
            {
                Verb = json["verb"]?.Text ?? "",
                Assessment = json["assessment"]?.Text ?? "",
                Split = json["split"]?.Text ?? "",
                Scored = json["scored"]?.IsTrue ?? true,
                Digest = json["digest"]?.Text ?? "",
                Version = json["version"]?.Text ?? "",
                Protocol = protocol,
            },
        };
    }

    public static string Write(LedgerNote note, DateTimeOffset at, string previous)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("verb", note.Verb);
            json.WriteString("assessment", note.Assessment);
            json.WriteString("split", note.Split);
            json.WriteBoolean("scored", note.Scored);
            json.WriteString("digest", note.Digest);
            json.WriteString("version", note.Version);
            json.WriteString("at", Timestamp.Of(at));
            json.WriteString("previous", previous);
            json.WritePropertyName("protocol");
            json.WriteRawValue(CanonicalJson.Of(note.Protocol.Json));
            json.WriteEndObject();
        }

        return CanonicalJson.Of(Parse(Encoding.UTF8.GetString(stream.ToArray()))!);
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static string Previous(string line) => Parse(line)?["previous"]?.Text ?? "";

    private static JsonValue? Parse(string line) => JsonParser.Parse(new SourceText("", line), new DiagnosticBag());
}
