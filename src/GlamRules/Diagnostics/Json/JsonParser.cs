using System.Text;
using System.Text.Json;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Diagnostics.Json;

/// <summary>Reads JSON with comments and trailing commas into values that know their place.</summary>
public static class JsonParser
{
    /// <summary>
    /// Loads and parses a file. What is wrong is a diagnostic; the answer is then what the file was meant to say, so
    /// that its other mistakes are told too, or null where that is a guess.
    /// </summary>
    public static JsonValue? Load(string path, DiagnosticBag diagnostics) =>
        SourceText.Load(path, diagnostics) is { } source ? Parse(source, diagnostics) : null;

    /// <summary>Parses a text; the same holds.</summary>
    public static JsonValue? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        byte[] bytes = Encoding.UTF8.GetBytes(source.Text);
        int[] offsets = CharacterOffsets(source.Text, bytes.Length);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = 64,
        });
        try
        {
            reader.Read();
            JsonValue value = ReadValue(ref reader, source, offsets, diagnostics);
            reader.Read();
            return value;
        }
        catch (JsonException e)
        {
            if (LenientParser.TryExplain(source, diagnostics, out JsonValue? meant))
            {
                return meant;
            }

            int offset = offsets[Math.Min(ByteOffset(bytes, e), bytes.Length)];
            (string reason, string? help) = JsonMistake.Explain(e, source.Text, offset);
            diagnostics.Add(FileProblems.Json, source.Locate(offset), reason, help);
            return null;
        }
        catch (InvalidOperationException e) when (e.InnerException is DecoderFallbackException or null)
        {
            // The reader decodes escapes late, and refuses half a surrogate pair with this.
            diagnostics.Add(FileProblems.Json, source.Locate(offsets[reader.TokenStartIndex]), "a text holds half of a character that is written as two \\u escapes", "Write the character itself, or both of its escapes.");
            return null;
        }
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, SourceText source, int[] offsets, DiagnosticBag diagnostics)
    {
        int start = offsets[reader.TokenStartIndex];
        JsonValue value = reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonValue(source, JsonKind.Object, start),
            JsonTokenType.StartArray => new JsonValue(source, JsonKind.Array, start),
            JsonTokenType.String => new JsonValue(source, JsonKind.String, start) { Text = reader.GetString()! },
            JsonTokenType.Number => new JsonValue(source, JsonKind.Number, start) { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True => new JsonValue(source, JsonKind.Boolean, start) { IsTrue = true },
            JsonTokenType.False => new JsonValue(source, JsonKind.Boolean, start),
            _ => new JsonValue(source, JsonKind.Null, start),
        };
        if (value.Kind == JsonKind.Object)
        {
            value.Members = [.. ReadMembers(ref reader, source, offsets, diagnostics)];
        }
        else if (value.Kind == JsonKind.Array)
        {
            List<JsonValue> items = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(ReadValue(ref reader, source, offsets, diagnostics));
            }

            value.Items = [.. items];
        }

        value.Length = offsets[reader.BytesConsumed] - start;
        return value;
    }

    private static List<JsonMember> ReadMembers(ref Utf8JsonReader reader, SourceText source, int[] offsets, DiagnosticBag diagnostics)
    {
        List<JsonMember> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int start = offsets[reader.TokenStartIndex];
            string name = reader.GetString()!;
            SourceLocation place = source.Locate(start, Math.Max(1, source.Text.IndexOf('"', start + 1) - start + 1));
            reader.Read();
            JsonValue value = ReadValue(ref reader, source, offsets, diagnostics);
            if (members.Exists(m => m.Name == name))
            {
                diagnostics.Add(FileProblems.RepeatedMember, place, $"'{name}' is given twice");
            }
            else
            {
                members.Add(new JsonMember(name, place, value));
            }
        }

        return members;
    }

    private static int[] CharacterOffsets(string text, int byteCount)
    {
        int[] offsets = new int[byteCount + 1];
        int at = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int size = text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : char.IsHighSurrogate(text[i]) ? 4 : char.IsLowSurrogate(text[i]) ? 0 : 3;
            for (int k = 0; k < size && at < byteCount; k++)
            {
                offsets[at++] = i;
            }
        }

        offsets[byteCount] = text.Length;
        return offsets;
    }

    private static int ByteOffset(byte[] bytes, JsonException e)
    {
        int at = 0;
        for (long line = 0; line < (e.LineNumber ?? 0); line++)
        {
            at += bytes.AsSpan(at).IndexOf((byte)'\n') + 1;
        }

        return at + (int)(e.BytePositionInLine ?? 0);
    }
}
