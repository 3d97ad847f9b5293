using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Trust;

/// <summary>Reads and writes <c>trust.json</c>.</summary>
internal static class TrustFile
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static ImmutableArray<TrustGrant> Read(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        DiagnosticBag own = new();
        JsonValue? root = JsonParser.Load(path, own);
        // A list that had to be mended is none: nobody is trusted by guess.
        if (own.HasErrors || root?["grants"] is not { Kind: JsonKind.Array } grants || grants.Items.Any(g => g["path"] is not { Kind: JsonKind.String }))
        {
            diagnostics.Add(TrustProblems.BrokenStore, new SourceLocation(path), own.ToImmutable() is [var first, ..] ? first.Message : "it holds no list of grants");
            return [];
        }

        return [.. grants.Items.Select(ToGrant)];
    }

    public static void Write(string path, ImmutableArray<TrustGrant> grants)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            json.WriteStartArray("grants");
            foreach (TrustGrant grant in grants)
            {
                Write(json, grant);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        PrivateFile.Write(path, stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, TrustGrant grant)
    {
        json.WriteStartObject();
        json.WriteString("path", grant.Path);
        json.WriteString("granted", grant.Granted.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture));
        json.WriteBoolean("mine", grant.Mine);
        json.WriteStartObject("files");
        foreach ((string name, string hash) in grant.Files.Hashes)
        {
            json.WriteString(name, hash);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static TrustGrant ToGrant(JsonValue json) => new(
        json["path"]!.Text,
        json["mine"]?.IsTrue == true,
        DateTimeOffset.TryParseExact(json["granted"]?.Text, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) ? at : default,
        new TrustedFiles((json["files"]?.Members ?? []).DistinctBy(m => m.Name).ToImmutableSortedDictionary(m => m.Name, m => m.Value.Text, StringComparer.Ordinal)));
}
