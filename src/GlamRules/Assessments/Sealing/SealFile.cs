using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Assessments.Reading;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Sealing;

/// <summary>Reads and writes <c>&lt;task&gt;.seal.json</c>, which stands beside its assessment.</summary>
public static class SealFile
{
    public const string Ending = ".seal.json";

    private const int Schema = 1;
    private const string HashMember = "hash";

    /// <summary>Where the seal of an assessment stands: <c>genre.seal.json</c> for <c>genre.assessment.json</c>.</summary>
    public static string PathFor(string assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        string stem = assessment.EndsWith(AssessmentReader.Ending, StringComparison.OrdinalIgnoreCase) ? assessment[..^AssessmentReader.Ending.Length] : Path.ChangeExtension(assessment, null);
        return stem + Ending;
    }

    /// <summary>Reads a seal; null where there is none, and, with a warning, where it is not as it was made.</summary>
    public static Seal? Read(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!File.Exists(path))
        {
            return null;
        }

        DiagnosticBag own = new();
        JsonValue? json = JsonParser.Load(path, own);
        if (json is null || own.HasErrors)
        {
            diagnostics.Add(SealProblems.BrokenSeal, new SourceLocation(path), own.ToImmutable()[0].Message);
            return null;
        }

        if (json["schema"]?.AsNumber > Schema)
        {
            diagnostics.Add(SealProblems.BrokenSeal, json["schema"]!.Location, "it was made by a newer version of GlamRules", "Use that version, or a newer one.");
            return null;
        }

        if (json[HashMember]?.Text != CanonicalJson.Hash(json, HashMember) || Protocol.From(json["protocol"]) is not { } protocol
            || !DateTimeOffset.TryParseExact(json["at"]?.Text, Timestamp.Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at))
        {
            diagnostics.Add(SealProblems.BrokenSeal, (json[HashMember] ?? json).Location, "its hash is not that of what it holds");
            return null;
        }

        return new Seal
        {
            Hash = json[HashMember]!.Text,
            Assessment = json["assessment"]?.Text ?? "",
            At = at,
            Version = json["version"]?.Text ?? "",
            Looks = (int)(json["looks"]?["before"]?.AsNumber ?? 0),
            Changed = [.. (json["looks"]?["changed"]?.Items ?? []).Select(i => i.Text)],
            LedgerCount = (int)(json["ledger"]?["count"]?.AsNumber ?? 0),
            LedgerHead = json["ledger"]?["head"]?.Text ?? "",
            Protocol = protocol,
            Lines = (json["lines"]?.Members ?? []).ToImmutableSortedDictionary(m => m.Name, m => m.Value.Text, StringComparer.Ordinal),
        };
    }

    /// <summary>Writes beside, then renames; gives the seal with its hash.</summary>
    public static Seal Write(Seal seal, string path)
    {
        ArgumentNullException.ThrowIfNull(seal);
        string hash = CanonicalJson.Hash(JsonParser.Parse(new SourceText(path, Text(seal, null)), new DiagnosticBag())!);
        string beside = path + ".new";
        File.WriteAllText(beside, Text(seal, hash), new UTF8Encoding(false));
        File.Move(beside, path, overwrite: true);
        return seal with { Hash = hash };
    }

    private static string Text(Seal seal, string? hash)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("assessment", seal.Assessment);
            json.WriteString("at", Timestamp.Of(seal.At));
            json.WriteString("version", seal.Version);
            json.WriteStartObject("looks");
            json.WriteNumber("before", seal.Looks);
            json.WriteStartArray("changed");
            foreach (string area in seal.Changed)
            {
                json.WriteStringValue(area);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("ledger");
            json.WriteNumber("count", seal.LedgerCount);
            json.WriteString("head", seal.LedgerHead);
            json.WriteEndObject();
            json.WritePropertyName("protocol");
            using (JsonDocument protocol = JsonDocument.Parse(CanonicalJson.Of(seal.Protocol.Json)))
            {
                protocol.WriteTo(json);
            }

            json.WriteStartObject("lines");
            foreach ((string file, string lines) in seal.Lines)
            {
                json.WriteString(file, lines);
            }

            json.WriteEndObject();
            if (hash is not null)
            {
                json.WriteString(HashMember, hash);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
